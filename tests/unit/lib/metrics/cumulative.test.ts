import { expect, test } from 'vitest';

import { cumulativePoints, indexedPoints } from '@/lib/metrics/cumulative';
import { type WindowPoint, dailyWindow } from '@/lib/metrics/daily-window';

import { FETCHED_LATE, OCT_16, UPLOADED_AT, seriesFrom, vendorExample } from './vendor-example';

const moments = { uploadedAt: UPLOADED_AT, fetchedAt: FETCHED_LATE };
const valuesOf = (
  derive: typeof cumulativePoints,
  values: readonly (number | null)[],
): (number | null)[] | null => {
  const window = dailyWindow(seriesFrom(OCT_16, values), moments);
  return window && derive(window).map((point: WindowPoint) => point.value);
};

test('the running sum of the vendor’s comments falls with its corrections', () => {
  const values = vendorExample.series.comments.map((point) => point.value);
  // 339; 339 − 337 = 2; + 1055 = 1057; …; 3025 before the clean-up, − 3018 = 7, + 3200 = 3207
  const sums = valuesOf(cumulativePoints, values);
  expect(sums?.slice(0, 3)).toEqual([339, 2, 1057]);
  expect(sums?.slice(-3)).toEqual([3025, 7, 3207]);
});

test('a gap stays a gap and the sum goes on with the known days', () => {
  expect(valuesOf(cumulativePoints, [1, null, 3, 4])).toEqual([1, null, 4, 8]);
});

test('a sum beyond all numbers is unknown', () => {
  expect(valuesOf(cumulativePoints, [1e308, 1e308, 1])).toEqual([1e308, null, null]);
});

test('100 is the highest full day; part days may stand above, corrections below 0', () => {
  // peak 8 on the third day; 12 / 8 = 150 %, 4 / 8 = 50 %, −2 / 8 = −25 %
  expect(valuesOf(indexedPoints, [12, 4, 8, null, -2])).toEqual([150, 50, 100, null, -25]);
});

test('without a peak nothing can be indexed', () => {
  expect(valuesOf(indexedPoints, [12, 0, 0])).toEqual([null, null, null]);
});

test('days and partial marks are kept', () => {
  const window = dailyWindow(seriesFrom(OCT_16, [1, 2]), moments);
  const kept = (points: readonly WindowPoint[]) => points.map(({ day, partial }) => [day, partial]);
  expect(window && kept(cumulativePoints(window))).toEqual(window && kept(window.points));
  expect(window && kept(indexedPoints(window))).toEqual(window && kept(window.points));
});
