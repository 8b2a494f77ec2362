import type { Windows } from '@/components/chart/chart-view';
import { type DailyWindow, dailyWindow } from '@/lib/metrics/daily-window';
import { DAY_S } from '@/lib/metrics/utc-day';

/** 16 October 2025, UTC midnight. */
export const firstDay = 1_760_572_800;
/** In the evening of the first day, so that this one is partial. */
export const uploadedAt = firstDay + 18 * 3600;
export const now = Date.UTC(2026, 10, 21);

export function dayAt(index: number): number {
  return firstDay + index * DAY_S;
}

/** A window from the first day on; null is a day that did not come. */
export function windowOf(values: readonly (number | null)[]): DailyWindow | null {
  const series = values.map((value, index) => ({ day: dayAt(index), value }));
  return dailyWindow(series, { uploadedAt, fetchedAt: now });
}

/** Six days: a part day first; likes with a gap, comments with a correction, no favorites. */
export const windows: Windows = {
  views: windowOf([5_000_000, 3_000_000, 4_000_000, 2_000_000, 1_000_000, 500_000]),
  likes: windowOf([30_000, 20_000, null, 15_000, 10_000, 5000]),
  comments: windowOf([300, 200, 400, 100, -3018, 3200]),
  favorites: null,
};
