import type { Amount } from '../schema/amount';
import type { DailyPoint } from '../schema/video-trends';
import { finiteOrNull } from './figure';
import { DAY_S, daysBetween, utcDay } from './utc-day';

/** Later days (2100 and after, unix seconds) are faults of the source. */
const LATEST_DAY = 4_102_444_800;
/** The source sends 15 days; a longer span than this is cut to its newest days. */
const LONGEST_DAYS = 366;
/** On this day after the upload day the vendor's count of 14 times 24 hours ends. */
const CLOSING_DAY = 14;

export interface WindowPoint {
  /** Unix seconds at UTC midnight. */
  readonly day: number;
  /** Net of the day, so it may be negative; null is a gap. */
  readonly value: Amount;
  /** Whether the series holds only part of this UTC day. */
  readonly partial: boolean;
}

export interface DailyWindow {
  /** Every UTC day from `first` to `last`. */
  readonly points: readonly WindowPoint[];
  /** First and last day with a value: unix seconds at UTC midnight. */
  readonly first: number;
  readonly last: number;
  /** Whether "now" and "the last days" may be said: the newest day is at most 2 UTC days before the fetch. */
  readonly recent: boolean;
  /** One finite value for every UTC day. */
  readonly complete: boolean;
  /** Days with a value. */
  readonly count: number;
}

export interface Moments {
  /** Unix seconds. */
  readonly uploadedAt: number | null;
  /** Unix milliseconds. */
  readonly fetchedAt: number;
}

export interface KnownDay {
  readonly day: number;
  readonly value: number;
}

function knownDays(points: readonly DailyPoint[]): Map<number, number> {
  const known = new Map<number, number>();
  for (const point of points) {
    const value = finiteOrNull(point.value);
    if (value !== null && point.day >= 0 && point.day < LATEST_DAY) {
      known.set(utcDay(point.day), value);
    }
  }
  return known;
}

/**
 * A measure's series with its gaps made visible; null where no day has a value. Partial are the upload day, the day of
 * the fetch and the 14th day after the upload day. A newest day more than one day after the fetch shows that the
 * clock is wrong: not recent.
 */
export function dailyWindow(
  series: readonly DailyPoint[],
  { uploadedAt, fetchedAt }: Moments,
): DailyWindow | null {
  const known = knownDays(series);
  const days = [...known.keys()].toSorted((a, b) => a - b);
  const last = days.at(-1);
  if (last === undefined) return null;
  const first = days.find((day) => daysBetween(day, last) < LONGEST_DAYS) ?? last;

  const fetchDay = utcDay(fetchedAt / 1000);
  const partialDays = new Set([fetchDay]);
  if (uploadedAt !== null) {
    partialDays.add(utcDay(uploadedAt)).add(utcDay(uploadedAt) + CLOSING_DAY * DAY_S);
  }
  const points = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => {
    const day = first + index * DAY_S;
    return { day, value: known.get(day) ?? null, partial: partialDays.has(day) };
  });
  const count = points.filter((point) => point.value !== null).length;
  const age = daysBetween(last, fetchDay);
  return {
    points,
    first,
    last,
    recent: age >= -1 && age <= 2,
    complete: count === points.length,
    count,
  };
}

/** Sum of all days, partial ones too; null unless every day is known. */
export function sumWindow(window: DailyWindow): Amount {
  if (!window.complete) return null;
  return finiteOrNull(window.points.reduce((sum, point) => sum + (point.value ?? 0), 0));
}

/** The unbroken run of full known days at the window's end, ascending; partial days after it are left out. */
export function lastFullRun(window: DailyWindow): KnownDay[] {
  const end = window.points.findLastIndex((point) => !point.partial);
  const run: KnownDay[] = [];
  for (const { day, value, partial } of window.points.slice(0, end + 1).toReversed()) {
    if (partial || value === null) break;
    run.unshift({ day, value });
  }
  return run;
}
