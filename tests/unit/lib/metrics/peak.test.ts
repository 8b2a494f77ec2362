import { expect, test } from 'vitest';

import { dailyWindow } from '@/lib/metrics/daily-window';
import { findPeak, levelAgainstPeak, peakViews } from '@/lib/metrics/peak';

import {
  FETCHED_LATE,
  OCT_16,
  UPLOADED_AT,
  october,
  seriesFrom,
  vendorExample,
} from './vendor-example';

const moments = { uploadedAt: UPLOADED_AT, fetchedAt: FETCHED_LATE };
/** Begins on the upload day, so the first value is a partial day. */
const windowOf = (...values: (number | null)[]) => dailyWindow(seriesFrom(OCT_16, values), moments);

test('the vendor’s example: 18 October, though the part day before it had more', () => {
  const window = dailyWindow(vendorExample.series.views, moments);
  const peak = findPeak(window);
  expect(peak).toEqual({
    day: october(18),
    value: 4_693_115,
    atEdge: false,
    higherPartial: { day: october(16), value: 5_729_489 },
  });
  expect(peakViews(window, peak)).toMatchObject({ value: 4_693_115, unit: 'count', missing: null });
  // last full day 29 October (the 30th is partial): 1,624,895 / 4,693,115
  // 0.346 × 4,693,115 = 1,623,817.8; 1,077.2 left, / 4,693,115 = 0.0002295
  expect(levelAgainstPeak(window, peak).value).toBeCloseTo(0.346_229_5, 6);
});

test.each([
  ['in the middle', [0, 1, 9, 2], 18, false],
  ['on the first full day', [0, 9, 1, 2], 17, true],
  ['on the last full day', [0, 1, 2, 9], 19, true],
  ['the earliest of equals', [0, 1, 9, 9, 1], 18, false],
  ['the only full day', [0, 9], 17, true],
  ['beside a gap and a correction', [0, 1, null, 9, -20, 3], 19, false],
])('peak %s', (_, values, day, atEdge) => {
  expect(findPeak(windowOf(...values))).toMatchObject({ day: october(day), value: 9, atEdge });
});

test('a part day that is lower is not worth a word', () => {
  expect(findPeak(windowOf(8, 1, 9, 2))?.higherPartial).toBeNull();
});

test.each([
  ['no series', null, 'no-series'],
  ['only the upload day', windowOf(50), 'no-peak'],
  ['only zeros', windowOf(5, 0, 0), 'no-peak'],
  ['only corrections', windowOf(5, -1, -2), 'no-peak'],
])('no peak: %s', (_, window, missing) => {
  const peak = findPeak(window);
  expect(peak).toBeNull();
  expect(peakViews(window, peak)).toMatchObject({ value: null, missing });
  expect(levelAgainstPeak(window, peak)).toMatchObject({ value: null, missing });
});

test('the level of a corrected last day is not a share of the peak', () => {
  const window = windowOf(0, 9, 4, -3);
  expect(levelAgainstPeak(window, findPeak(window))).toMatchObject({
    value: null,
    missing: 'below-zero',
  });
});

test('no level where the last full day is unknown', () => {
  // 14 days after the upload day comes the second partial day; the day before it is missing
  const values = [0, 9, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, null, 1];
  const window = windowOf(...values);
  expect(levelAgainstPeak(window, findPeak(window))).toMatchObject({
    value: null,
    missing: 'gaps',
  });
});

test('a day without views stands at 0 of the peak', () => {
  const window = windowOf(0, 9, 4, 0);
  expect(levelAgainstPeak(window, findPeak(window))).toMatchObject({ value: 0, missing: null });
});
