import { utcDay } from '../metrics/utc-day';
import type { DailyPoint } from '../schema/video-trends';
import { isBlank, isRecord, type JsonRecord } from './json';
import { readAmount, readSeconds } from './wire';

const most = 1000;

interface Rows<T> {
  rows: T[];
  /** How many were sent and could not be read, or stood beyond the first 1,000. */
  dropped: number;
}

/** The readable rows of a list, in its order. A value that is neither a list nor blank is one bad row. */
export function readRows<T>(list: unknown, readRow: (row: unknown) => T | null): Rows<T> {
  if (!Array.isArray(list)) return { rows: [], dropped: isBlank(list) ? 0 : 1 };
  const rows = list.slice(0, most).flatMap((row: unknown) => readRow(row) ?? []);
  return { rows, dropped: list.length - rows.length };
}

/** Where a kind of point keeps its time and its value. */
type PointReader = (point: JsonRecord) => {
  time: unknown;
  value: unknown;
};

/**
 * A daily series, ascending, one point for each UTC day; the last finite value of a day wins.
 * A point without a readable time is dropped, one without a finite value is a gap.
 */
export function readSeries(list: unknown, read: PointReader): Rows<DailyPoint> {
  const { rows, dropped } = readRows(list, (row) => {
    if (!isRecord(row)) return null;
    const { time, value } = read(row);
    const at = readSeconds(time);
    return at === null ? null : { at, value: readAmount(value) };
  });
  const days = new Map<number, number | null>();
  for (const { at, value } of rows.toSorted((a, b) => a.at - b.at)) {
    const start = utcDay(at);
    days.set(start, value ?? days.get(start) ?? null);
  }
  return { rows: [...days].map(([start, value]) => ({ day: start, value })), dropped };
}
