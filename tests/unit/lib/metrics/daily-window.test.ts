import { expect, test } from 'vitest';

import { dailyWindow, lastFullRun, sumWindow } from '@/lib/metrics/daily-window';
import { DAY_S, utcDay } from '@/lib/metrics/utc-day';

import {
  FETCHED_EARLY,
  FETCHED_LATE,
  OCT_16,
  UPLOADED_AT,
  october,
  seriesFrom,
  vendorExample,
} from './vendor-example';

const late = { uploadedAt: UPLOADED_AT, fetchedAt: FETCHED_LATE };
const unknownUpload = { uploadedAt: null, fetchedAt: FETCHED_LATE };
const partialDays = (window: ReturnType<typeof dailyWindow>) =>
  window?.points.filter((point) => point.partial).map((point) => point.day);

test('the vendor’s example covers its first 15 days without a gap', () => {
  const window = dailyWindow(vendorExample.series.views, late);
  expect(window).toMatchObject({
    first: october(16),
    last: october(30),
    count: 15,
    complete: true,
    recent: false,
  });
  expect(window?.points).toHaveLength(15);
  expect(window?.points[2]).toEqual({ day: october(18), value: 4_693_115, partial: false });
});

test.each([
  ['long after', late, [16, 30]],
  [
    'on day 13',
    { uploadedAt: UPLOADED_AT, fetchedAt: Date.UTC(2025, 9, 28, 23, 59) },
    [16, 28, 30],
  ],
  ['on the 14th day after', { uploadedAt: UPLOADED_AT, fetchedAt: FETCHED_EARLY }, [16, 30]],
  ['upload unknown', { uploadedAt: null, fetchedAt: FETCHED_EARLY }, [30]],
  ['upload unknown, long after', unknownUpload, []],
])('partial days when fetched %s', (_, moments, days) => {
  expect(partialDays(dailyWindow(vendorExample.series.views, moments))).toEqual(days.map(october));
});

test('a video uploaded in the last second of a day has that day as its partial one', () => {
  const uploadedAt = october(17) - 1;
  const window = dailyWindow(seriesFrom(october(16), [1, 2, 3]), { ...late, uploadedAt });
  expect(partialDays(window)).toEqual([october(16)]);
});

test.each([
  [Date.UTC(2025, 9, 30, 0), true],
  [Date.UTC(2025, 10, 1, 23, 59, 59), true], // 1 November: 2 days after the 30th
  [Date.UTC(2025, 10, 2, 0), false],
  [Date.UTC(2025, 9, 29, 23), true], // the vendor is a day ahead
  [Date.UTC(2025, 9, 28, 23), false], // the reader's clock is wrong
])('recent when fetched at %d: %s', (fetchedAt, recent) => {
  const window = dailyWindow(vendorExample.series.views, { uploadedAt: UPLOADED_AT, fetchedAt });
  expect(window?.recent).toBe(recent);
});

test('missing days and days without a value are gaps; ends without a value are cut off', () => {
  const series = [
    { day: october(16), value: null },
    { day: october(17), value: 5 },
    { day: october(18), value: null },
    { day: october(20), value: -2 },
    { day: october(21), value: null },
  ];
  const window = dailyWindow(series, unknownUpload);
  expect(window?.points.map((point) => point.value)).toEqual([5, null, null, -2]);
  expect(window).toMatchObject({
    first: october(17),
    last: october(20),
    count: 2,
    complete: false,
  });
});

test.each([
  ['no points', []],
  ['only nulls', seriesFrom(OCT_16, [null, null])],
  ['only values that are no numbers', seriesFrom(OCT_16, [Number.NaN, Infinity])],
  [
    'only impossible days',
    [
      { day: 1e300, value: 1 },
      { day: -DAY_S, value: 1 },
      { day: Number.NaN, value: 1 },
    ],
  ],
])('no window: %s', (_, series) => {
  expect(dailyWindow(series, late)).toBeNull();
});

test('one point is a whole window', () => {
  const window = dailyWindow(seriesFrom(october(18), [7]), late);
  expect(window).toMatchObject({ first: october(18), last: october(18), complete: true, count: 1 });
});

test('a value known to be zero is a value', () => {
  expect(dailyWindow(seriesFrom(october(18), [0]), late)?.points[0]?.value).toBe(0);
});

test('a stray point decades ago neither hangs nor stretches the window', () => {
  const series = [{ day: 0, value: 1 }, ...vendorExample.series.views];
  expect(dailyWindow(series, late)).toMatchObject({ first: october(16), count: 15 });
});

test('points off midnight belong to their UTC day', () => {
  const window = dailyWindow([{ day: UPLOADED_AT, value: 3 }], late);
  expect(window?.first).toBe(utcDay(UPLOADED_AT));
});

test('the sum is of every day, partial ones too, and unknown where a day is', () => {
  const example = dailyWindow(vendorExample.series.comments, late);
  // 339 − 337 + 1055 + 255 + 208 + 197 + 196 + 191 + 183 + 184 + 230 + 177 + 147 − 3018 + 3200
  // = 339 − 337 = 2; + 1055 = 1057; + 255 = 1312; + 208 = 1520; + 197 = 1717; + 196 = 1913; + 191 = 2104;
  // + 183 = 2287; + 184 = 2471; + 230 = 2701; + 177 = 2878; + 147 = 3025; − 3018 = 7; + 3200 = 3207
  expect(example && sumWindow(example)).toBe(3207);
  const patchy = dailyWindow(seriesFrom(OCT_16, [1, null, 1]), late);
  expect(patchy && sumWindow(patchy)).toBeNull();
  const huge = dailyWindow(seriesFrom(OCT_16, [1e308, 1e308]), late);
  expect(huge && sumWindow(huge)).toBeNull();
});

test.each([
  ['partial days at the end are skipped', [9, 1, 2, 3], Date.UTC(2025, 9, 19, 12), [1, 2]],
  ['a gap ends the run', [9, 1, null, 3, 4], FETCHED_LATE, [3, 4]],
  ['a gap before the partial day leaves nothing', [9, 1, null, 4], Date.UTC(2025, 9, 19, 12), []],
  ['negative days belong to it', [9, -1, 2], FETCHED_LATE, [-1, 2]],
  ['the upload day alone is no run', [9], FETCHED_LATE, []],
])('last full run: %s', (_, values, fetchedAt, run) => {
  const window = dailyWindow(seriesFrom(OCT_16, values), { uploadedAt: UPLOADED_AT, fetchedAt });
  expect(window && lastFullRun(window).map((day) => day.value)).toEqual(run);
});
