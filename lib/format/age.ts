import { formatExact, unknownMark } from './number';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** `written` is the count in the reader's number style. */
export interface AgeWords {
  readonly justNow: string;
  readonly clockChanged: string;
  readonly minutes: (count: number, written: string) => string;
  readonly hours: (count: number, written: string) => string;
  readonly days: (count: number, written: string) => string;
}

/**
 * An age in milliseconds, rounded down: "just now", "5 min", "3 h", "2 days". An age below minus a
 * minute means that the clock was set back.
 */
export function formatAge(ms: number | null, words: AgeWords, locale: string | undefined): string {
  if (ms === null || Number.isNaN(ms)) return unknownMark;
  if (ms < -MINUTE_MS) return words.clockChanged;
  if (ms < MINUTE_MS) return words.justNow;
  const [unit, size] =
    ms < HOUR_MS
      ? (['minutes', MINUTE_MS] as const)
      : ms < DAY_MS
        ? (['hours', HOUR_MS] as const)
        : (['days', DAY_MS] as const);
  const count = Math.floor(ms / size);
  return words[unit](count, formatExact(count, locale));
}
