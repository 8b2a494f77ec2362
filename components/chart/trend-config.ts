import type { ChartConfiguration } from 'chart.js';

import type { Amount } from '../../lib/schema/amount';
import type { Measure } from '../../lib/schema/video-trends';
import { alignAxes, type AxisRange, type Extent } from './align-axes';
import { type ChartMode, measuresByAxis } from './chart-view';
import type { Palette } from './palette';
import { type PeakMark, peakMarkRoom } from './peak-marker';
import { timeAxis, valueAxis } from './trend-axes';
import type { TrendDay } from './trend-days';
import { createBars, createLine } from './trend-series';

export type TrendConfig = ChartConfiguration<'bar' | 'line', Amount[], number>;

/** CSS pixels; the height is roughly that of the plot within `--chart-height`. */
const LEAST_ROOM = 8;
const PLOT_HEIGHT = 140;

interface TrendParts {
  readonly days: readonly TrendDay[];
  /** In their fixed order, each with daily figures. */
  readonly shown: readonly Measure[];
  readonly mode: ChartMode;
  /** Best full day of the views (unix seconds at UTC midnight). */
  readonly peakDay: number | null;
  readonly peakLabel: string;
  readonly palette: Palette;
  /** Of now; dates of other years name theirs. */
  readonly year: number;
  readonly locale: string | undefined;
}

function extentOf(days: readonly TrendDay[], measures: readonly Measure[]): Extent {
  const values = days.flatMap((day) => measures.map((measure) => day.values[measure].value ?? 0));
  return { low: Math.min(0, ...values), high: Math.max(0, ...values) };
}

/** Room above the plot: as much of the peak's mark as would not fit between its bar and the top line. */
function roomAbove(days: readonly TrendDay[], mark: PeakMark | false, { min, max }: AxisRange) {
  const value = mark && days[mark.index]?.values.views.value;
  if (!mark || typeof value !== 'number') return LEAST_ROOM;
  const free = ((max - value) / (max - min)) * PLOT_HEIGHT;
  return Math.max(LEAST_ROOM, peakMarkRoom(mark.fontSize) - free);
}

function peakMark({
  days,
  shown,
  mode,
  peakDay,
  peakLabel,
  palette,
}: TrendParts): PeakMark | false {
  const index = days.findIndex(({ day }) => day === peakDay);
  // a running sum has no peak to point at
  if (index < 0 || mode === 'cumulative' || !shown.includes('views')) return false;
  const { ink: colour, surface, fontFamily, fontSize } = palette;
  const datasetIndex = shown.indexOf('views');
  return { datasetIndex, index, label: peakLabel, colour, surface, fontFamily, fontSize };
}

/** Everything Chart.js is told, and nothing that needs a page. */
export function trendConfig(parts: TrendParts): TrendConfig {
  const { days, shown, mode, palette, year, locale } = parts;
  const axes = measuresByAxis(shown, mode);
  const sides = axes.right.length > 0 ? (['left', 'right'] as const) : (['left'] as const);
  const extents = sides.map((side) => extentOf(days, axes[side]));
  const ranges = alignAxes(extents);
  const left = ranges[0] ?? { min: 0, max: 1, step: 1 };
  const scales = sides.map((side, index) => {
    const extent = extents[index] ?? { low: 0, high: 0 };
    const range = ranges[index] ?? left;
    return [side, valueAxis(side, { range, extent }, palette, locale)] as const;
  });
  const mark = peakMark(parts);
  const moments = days.map(({ day }) => day);
  return {
    type: 'bar',
    data: {
      labels: moments,
      datasets: shown.map((measure) => {
        const axis = axes.left.includes(measure) ? ('left' as const) : ('right' as const);
        const series = { measure, days, mode, axis, palette };
        if (measure !== 'views' || mode !== 'daily') return createLine(series);
        return createBars(series, shown.length > 1);
      }),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      // the component reads pointer and keys itself
      events: [],
      layout: { padding: { top: roomAbove(days, mark, left) } },
      scales: { x: timeAxis(moments, palette, year, locale), ...Object.fromEntries(scales) },
      plugins: {
        crosshair: { colour: palette.lineStrong },
        peakMarker: mark,
      },
    },
  };
}
