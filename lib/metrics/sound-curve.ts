import type { DailyPoint } from '../schema/video-trends';
import { type DailyWindow, dailyWindow } from './daily-window';
import { daysBetween } from './utc-day';

/** A sound has taken off on the first day above this share of its peak. */
const takeOffShare = 0.1;

export interface SoundPeak {
  /** Unix seconds at UTC midnight. */
  readonly day: number;
  readonly value: number;
  /** It is the first or the last day of the curve: the true one may lie outside. */
  readonly atEdge: boolean;
}

/**
 * The curve of a sound as a window of UTC days, 0 to 1 of its own peak. A value below 0 is a gap; where the source
 * wrote values above 1, all are divided by the highest. Only the day of the fetch is partial. `fetchedAt` is unix ms.
 */
export function soundWindow(curve: readonly DailyPoint[], fetchedAt: number): DailyWindow | null {
  const levels = curve.map(({ value }) => (value !== null && value >= 0 ? value : null));
  const scale = levels.reduce<number>(
    (most, level) => (level !== null && Number.isFinite(level) ? Math.max(most, level) : most),
    1,
  );
  const points = curve.map(({ day }, index) => {
    const level = levels[index] ?? null;
    return { day, value: level === null ? null : level / scale };
  });
  return dailyWindow(points, { uploadedAt: null, fetchedAt });
}

/**
 * The highest day, the earliest of equals; null where none is above 0. Part of a day counts too: it can only be too
 * low, and where it stands highest the source has measured all other days against it.
 */
export function findSoundPeak(window: DailyWindow | null): SoundPeak | null {
  let peak: { day: number; value: number } | null = null;
  for (const { day, value } of window?.points ?? [])
    if (value !== null && value > (peak?.value ?? 0)) peak = { day, value };
  if (window === null || peak === null) return null;
  return { ...peak, atEdge: peak.day === window.first || peak.day === window.last };
}

/** The first day above a tenth of the peak, where the curve shows lower days before it and has no gap; else null. */
export function takeOffDay(window: DailyWindow, peak: SoundPeak): number | null {
  if (!window.complete) return null;
  const above = window.points.find(({ value }) => (value ?? 0) > peak.value * takeOffShare);
  return above && daysBetween(window.first, above.day) > 0 ? above.day : null;
}
