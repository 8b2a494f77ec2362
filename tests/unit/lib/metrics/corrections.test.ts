import { expect, test } from 'vitest';

import { findCorrections } from '@/lib/metrics/corrections';
import { dailyWindow } from '@/lib/metrics/daily-window';

import {
  FETCHED_LATE,
  OCT_16,
  UPLOADED_AT,
  october,
  seriesFrom,
  vendorExample,
} from './vendor-example';

const moments = { uploadedAt: UPLOADED_AT, fetchedAt: FETCHED_LATE };

test('the vendor’s example: comments were taken back on 17 and 29 October', () => {
  const { days, figure } = findCorrections(dailyWindow(vendorExample.series.comments, moments));
  expect(days).toEqual([
    { day: october(17), value: -337 },
    { day: october(29), value: -3018 },
  ]);
  // −337 − 3,018
  expect(figure).toMatchObject({
    value: -3355,
    missing: null,
    unit: 'count',
    terms: [{ name: 'correction-days', value: 2 }],
  });
});

test('a series without negative days has a correction of zero', () => {
  const { days, figure } = findCorrections(dailyWindow(vendorExample.series.views, moments));
  expect(days).toEqual([]);
  expect(figure).toMatchObject({ value: 0, missing: null });
});

test('without a series the correction is unknown, not zero', () => {
  expect(findCorrections(null)).toMatchObject({
    days: [],
    figure: { value: null, missing: 'no-series' },
  });
});

test('a day of zero is no correction', () => {
  const window = dailyWindow(seriesFrom(OCT_16, [3, 0, -2, 0]), moments);
  const { days, figure } = findCorrections(window);
  expect(days).toEqual([{ day: october(18), value: -2 }]);
  expect(figure.terms).toEqual([{ name: 'correction-days', value: 1 }]);
});
