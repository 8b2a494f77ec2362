import { expect, test } from 'vitest';

import { dailyWindow } from '@/lib/metrics/daily-window';
import { halfLife } from '@/lib/metrics/half-life';
import { findPeak } from '@/lib/metrics/peak';

import { FETCHED_LATE, OCT_16, UPLOADED_AT, seriesFrom, vendorExample } from './vendor-example';

const moments = { uploadedAt: UPLOADED_AT, fetchedAt: FETCHED_LATE };
/** Begins on the upload day, so the first value is a partial day. */
const halfLifeOf = (...values: (number | null)[]) => {
  const window = dailyWindow(seriesFrom(OCT_16, values), moments);
  return halfLife(window, findPeak(window));
};

test('the vendor’s example: two days from 18 to 20 October', () => {
  const window = dailyWindow(vendorExample.series.views, moments);
  const figure = halfLife(window, findPeak(window));
  // half of 4,693,115 = 2,346,557.5; the 19th had 4,031,819, the 20th 1,802,302
  expect(figure).toMatchObject({ value: 2, missing: null, unit: 'days' });
  expect(figure.terms).toEqual([
    { name: 'peak-views', value: 4_693_115 },
    { name: 'half-of-peak', value: 2_346_557.5 },
  ]);
});

test.each([
  ['exactly half counts', [0, 10, 5], 1],
  ['just above half does not', [0, 10, 6, 4], 2],
  ['it may rise again', [0, 10, 4, 9], 1],
  ['days before the peak do not count', [0, 1, 1, 10, 8, 2], 2],
])('%s', (_, values, days) => {
  expect(halfLifeOf(...values).value).toBe(days);
});

test.each([
  ['never under half', [0, 10, 9, 8], 'not-reached'],
  ['peak on the last day', [0, 1, 10], 'not-reached'],
  ['an unknown day first', [0, 10, null, 2], 'gaps'],
  ['a corrected day first', [0, 10, -2, 2], 'gaps'],
  ['no peak', [5], 'no-peak'],
  ['nothing', [null], 'no-series'],
])('no half-life: %s', (_, values, missing) => {
  expect(halfLifeOf(...values)).toMatchObject({ value: null, missing });
});

test('a gap after the half-life does no harm', () => {
  expect(halfLifeOf(0, 10, 4, null, 2).value).toBe(1);
});

test('a part day under half is not the half-life', () => {
  // the 15th value is the 14th day after the upload day
  const values = [0, 10, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1];
  expect(halfLifeOf(...values)).toMatchObject({ value: null, missing: 'not-reached' });
});
