import type { DailyWindow } from '../../lib/metrics/daily-window';
import type { Amount } from '../../lib/schema/amount';
import type { TrendDay } from './trend-days';

/** One day of a sound's curve. It has none of the measures of a video. */
export interface SoundDay extends TrendDay {
  /** Share of the sound's own peak, 0 to 1; null is a gap. */
  readonly level: Amount;
}

const nothing = { value: null, net: null, partial: false, correction: false } as const;
const values = { views: nothing, likes: nothing, comments: nothing, favorites: nothing } as const;

/** Every UTC day of the curve, ascending, gaps included. */
export function soundDays({ points }: DailyWindow): SoundDay[] {
  return points.map(({ day, value, partial }) => ({ day, level: value, partial, values }));
}
