import { type DailyWindow, type KnownDay, lastFullRun } from './daily-window';
import { type Figure, createFigure, divide } from './figure';

export interface Peak extends KnownDay {
  /** The peak is the first or the last full day of the window: the true one may lie outside. */
  readonly atEdge: boolean;
  /** The partial day with the most views where it already has more than the peak; null elsewhere. */
  readonly higherPartial: KnownDay | null;
}

function highest(days: readonly KnownDay[]): KnownDay | null {
  return days.reduce<KnownDay | null>(
    (best, day) => (best === null || day.value > best.value ? day : best),
    null,
  );
}

/** Arg max of the full days, the earliest of equals; null where no full day is above 0. */
export function findPeak(window: DailyWindow | null): Peak | null {
  if (window === null) return null;
  const known = window.points.flatMap(({ day, value, partial }) =>
    value === null ? [] : [{ day, value, partial }],
  );
  const full = known.filter((point) => !point.partial);
  const peak = highest(full);
  if (peak === null || peak.value <= 0) return null;
  const { day, value } = peak;
  const part = highest(known.filter((point) => point.partial));
  return {
    day,
    value,
    atEdge: day === full[0]?.day || day === full.at(-1)?.day,
    higherPartial: part && part.value > value ? { day: part.day, value: part.value } : null,
  };
}

/** Views of the peak day. */
export function peakViews(window: DailyWindow | null, peak: Peak | null): Figure {
  const terms = [{ name: 'peak-views', value: peak?.value ?? null }] as const;
  const reason = window === null ? 'no-series' : 'no-peak';
  return createFigure('peak-views', terms, peak?.value ?? reason);
}

/** Views of the window's last full day / views of the peak day, 0 to 1. */
export function levelAgainstPeak(window: DailyWindow | null, peak: Peak | null): Figure {
  const level = window === null ? null : (lastFullRun(window).at(-1)?.value ?? null);
  const terms = [
    { name: 'last-full-day', value: level },
    { name: 'peak-views', value: peak?.value ?? null },
  ] as const;
  if (window === null) return createFigure('level-against-peak', terms, 'no-series');
  if (peak === null) return createFigure('level-against-peak', terms, 'no-peak');
  if (level === null) return createFigure('level-against-peak', terms, 'gaps');
  return createFigure('level-against-peak', terms, divide(level, peak.value));
}
