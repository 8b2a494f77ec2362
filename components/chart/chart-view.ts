import type { DailyWindow } from '../../lib/metrics/daily-window';
import { type Measure, measures } from '../../lib/schema/video-trends';

/** The ways in which the days are drawn, in the order of their switch. */
export const chartModes = ['daily', 'cumulative', 'indexed'] as const;
export type ChartMode = (typeof chartModes)[number];

export type Windows = Readonly<Record<Measure, DailyWindow | null>>;

/** The measures with daily figures, in their fixed order. */
export function availableMeasures(windows: Windows): Measure[] {
  return measures.filter((measure) => windows[measure] !== null);
}

/** The chosen measures that have daily figures, in their fixed order; the first that has any where none of them does. */
export function shownMeasures(windows: Windows, chosen: readonly Measure[]): Measure[] {
  const available = availableMeasures(windows);
  const shown = available.filter((measure) => chosen.includes(measure));
  return shown.length > 0 ? shown : available.slice(0, 1);
}

/** Which measures stand on which value axis. Views are of another size than the rest, so they get the left one alone. */
export function measuresByAxis(
  shown: readonly Measure[],
  mode: ChartMode,
): { left: readonly Measure[]; right: readonly Measure[] } {
  if (mode === 'indexed' || !shown.includes('views')) return { left: shown, right: [] };
  return { left: ['views'], right: shown.filter((measure) => measure !== 'views') };
}
