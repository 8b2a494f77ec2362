import { expect, test } from 'vitest';

import { dailyWindow } from '@/lib/metrics/daily-window';
import { windowShare } from '@/lib/metrics/window-share';

import { FETCHED_LATE, OCT_16, UPLOADED_AT, seriesFrom, vendorExample } from './vendor-example';

const moments = { uploadedAt: UPLOADED_AT, fetchedAt: FETCHED_LATE };
const windowOf = (...values: (number | null)[]) => dailyWindow(seriesFrom(OCT_16, values), moments);

test('the vendor’s example: 80 % of all views fell in the window', () => {
  const figure = windowShare(dailyWindow(vendorExample.series.views, moments), 56_008_699);
  // 5,729,489 + 3,875,037 + 4,693,115 + 4,031,819 + 1,802,302 = 20,131,762
  // 1,704,876 + 2,194,221 + 3,000,309 + 3,026,261 + 4,324,311 = 14,249,978
  // 3,071,602 + 3,385,654 + 1,524,496 + 1,624,895 +   696,926 = 10,303,573
  expect(figure.terms).toEqual([
    { name: 'window-views', value: 20_131_762 + 14_249_978 + 10_303_573 },
    { name: 'total-views', value: 56_008_699 },
  ]);
  // 44,685,313 / 56,008,699: 0.8 × 56,008,699 = 44,806,959.2; 121,646.2 too many, / 56,008,699 = 0.0021719
  expect(figure.value).toBeCloseTo(0.797_828_1, 6);
  expect(figure.unit).toBe('ratio');
});

test.each([
  ['no series', null, 100, 'no-series'],
  ['a gap', windowOf(1, null, 1), 100, 'gaps'],
  ['total unknown', windowOf(1, 1), null, 'unknown-term'],
  ['total zero', windowOf(0, 0), 0, 'zero-denominator'],
  ['days above the total', windowOf(60, 60), 100, 'series-exceeds-total'],
  ['more taken back than came', windowOf(5, -6), 100, 'below-zero'],
  ['a sum beyond all numbers', windowOf(1e308, 1e308), 100, 'out-of-range'],
])('no share: %s', (_, window, total, missing) => {
  expect(windowShare(window, total)).toMatchObject({ value: null, missing });
});

test('all views in the window are a share of 1', () => {
  expect(windowShare(windowOf(60, 40), 100).value).toBe(1);
});
