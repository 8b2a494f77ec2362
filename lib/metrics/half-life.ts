import type { DailyWindow } from './daily-window';
import { type Figure, type MissingReason, createFigure } from './figure';
import type { Peak } from './peak';
import { daysBetween } from './utc-day';

function outcomeOf(window: DailyWindow, peak: Peak): number | MissingReason {
  for (const { day, value, partial } of window.points) {
    if (partial || day <= peak.day) continue;
    // An unknown or corrected day may have been the one.
    if (value === null || value < 0) return 'gaps';
    if (value <= peak.value / 2) return daysBetween(peak.day, day);
  }
  return 'not-reached';
}

/** Days from the peak to the first full day with at most half of its views; it may have risen again afterwards. */
export function halfLife(window: DailyWindow | null, peak: Peak | null): Figure {
  const terms = [
    { name: 'peak-views', value: peak?.value ?? null },
    { name: 'half-of-peak', value: peak === null ? null : peak.value / 2 },
  ] as const;
  if (window === null) return createFigure('half-life', terms, 'no-series');
  return createFigure('half-life', terms, peak === null ? 'no-peak' : outcomeOf(window, peak));
}
