import type { DailyWindow, WindowPoint } from './daily-window';
import { finiteOrNull } from './figure';
import { findPeak } from './peak';

/**
 * The running sum from the window's first day, for a chart. A gap stays a gap; after it the sum goes on without the
 * unknown day, so it then holds the known days only (`complete` is false).
 */
export function cumulativePoints(window: DailyWindow): WindowPoint[] {
  let sum = 0;
  return window.points.map((point) => {
    if (point.value === null) return point;
    sum += point.value;
    return { ...point, value: finiteOrNull(sum) };
  });
}

/**
 * Each day as an index of the series' own peak, for a chart: 100 = its highest full day, so a partial day may stand
 * above 100 and a correction below 0. All gaps where there is no peak.
 */
export function indexedPoints(window: DailyWindow): WindowPoint[] {
  const peak = findPeak(window);
  return window.points.map((point) => ({
    ...point,
    value:
      peak === null || point.value === null ? null : finiteOrNull((point.value / peak.value) * 100),
  }));
}
