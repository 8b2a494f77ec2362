import { dateFormat } from './intl';
import { unknownMark } from './number';

type Options = Intl.DateTimeFormatOptions;

/** The largest moment that a date can hold, in milliseconds from 1970. */
const FARTHEST_MS = 8.64e15;

function isMoment(ms: number | null): ms is number {
  return ms !== null && Math.abs(ms) <= FARTHEST_MS;
}

/** The year stands where it is not that of `now` for every day named. */
function dayOptions(moments: readonly number[], now: number): Options {
  const thisYear = new Date(now).getUTCFullYear();
  const past = moments.some((ms) => new Date(ms).getUTCFullYear() !== thisYear);
  const options: Options = { day: 'numeric', month: 'short', timeZone: 'UTC' };
  return past ? { ...options, year: 'numeric' } : options;
}

/** A UTC day (unix seconds): "16 Oct", "16 Oct 2025" where the year of `now` (ms) is another. */
export function formatDay(day: number | null, now: number, locale: string | undefined): string {
  const ms = day === null ? null : day * 1000;
  if (!isMoment(ms)) return unknownMark;
  return dateFormat(locale, dayOptions([ms], now)).format(ms);
}

/** From one UTC day to another (unix seconds), both included: "16–30 Oct 2025"; the year as in `formatDay`. */
export function formatDayRange(
  first: number | null,
  last: number | null,
  now: number,
  locale: string | undefined,
): string {
  const from = first === null ? null : first * 1000;
  const to = last === null ? null : last * 1000;
  if (!isMoment(from) || !isMoment(to)) return unknownMark;
  return dateFormat(locale, dayOptions([from, to], now)).formatRange(from, to);
}

/** A month (YYYY-MM) with its year: "October 2025". */
export function formatMonth(month: string, locale: string | undefined): string {
  const ms = Date.parse(`${month}-01T00:00:00Z`);
  if (!isMoment(ms)) return unknownMark;
  return dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(ms);
}

/** Hours and minutes of a moment (ms) on the reader's clock. */
export function formatTimeOfDay(ms: number | null, locale: string | undefined): string {
  if (!isMoment(ms)) return unknownMark;
  return dateFormat(locale, { timeStyle: 'short' }).format(ms);
}

/** A moment (ms) in full on the reader's clock, with the name of its time zone. */
export function formatFullDate(ms: number | null, locale: string | undefined): string {
  if (!isMoment(ms)) return unknownMark;
  return dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(ms);
}
