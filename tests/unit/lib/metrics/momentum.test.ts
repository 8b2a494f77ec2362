import { expect, test } from 'vitest';

import { dailyWindow } from '@/lib/metrics/daily-window';
import { momentum } from '@/lib/metrics/momentum';

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

test('the vendor’s example: 27 to 29 October against 24 to 26', () => {
  const { figure, lastDay } = momentum(dailyWindow(vendorExample.series.views, moments));
  expect(lastDay).toBe(october(29));
  // 3,385,654 + 1,524,496 + 1,624,895 = 6,535,045; / 3 = 2,178,348.33
  // 3,026,261 + 4,324,311 + 3,071,602 = 10,422,174; / 3 = 3,474,058
  expect(figure.terms[0]?.value).toBeCloseTo(2_178_348.333, 3);
  expect(figure.terms[1]?.value).toBe(3_474_058);
  // 0.627 × 10,422,174 = 6,534,703.1; 341.9 left, / 10,422,174 = 0.0000328
  expect(figure.value).toBeCloseTo(0.627_032_8, 6);
  expect(figure.unit).toBe('multiple');
});

test.each([
  ['doubling', [99, 1, 1, 1, 2, 2, 2], 2],
  ['the same', [99, 4, 5, 6, 6, 5, 4], 1],
  ['to nothing', [99, 4, 5, 6, 0, 0, 0], 0],
  ['only the last six count', [99, 1000, 1, 2, 3, 3, 4, 5], 2], // (3 + 4 + 5) / (1 + 2 + 3)
])('%s', (_, values, multiple) => {
  expect(momentum(windowOf(...values)).figure.value).toBe(multiple);
});

test.each([
  ['no series', null, 'no-series'],
  ['five full days', windowOf(9, 1, 1, 1, 1, 1), 'too-few-days'],
  ['a gap among the six', windowOf(9, 1, 1, null, 1, 1, 1), 'gaps'],
  ['nothing before', windowOf(9, 0, 0, 0, 5, 5, 5), 'zero-denominator'],
  ['corrections outweigh the days before', windowOf(9, 1, 1, -3, 5, 5, 5), 'zero-denominator'],
  ['corrections outweigh the last days', windowOf(9, 1, 1, 1, 5, 5, -11), 'below-zero'],
  ['overflow', windowOf(9, 1e-300, 0, 0, 1e300, 0, 0), 'out-of-range'],
])('no momentum: %s', (_, window, missing) => {
  expect(momentum(window).figure).toMatchObject({ value: null, missing });
});

test('a gap before the six days does no harm', () => {
  const { figure } = momentum(windowOf(9, 7, null, 1, 1, 1, 3, 3, 3));
  expect(figure.value).toBe(3);
});

test('the running day is left out', () => {
  const fetchedAt = Date.UTC(2025, 9, 23, 8);
  const series = seriesFrom(OCT_16, [99, 1, 1, 1, 2, 2, 2, 50]);
  const { figure, lastDay } = momentum(dailyWindow(series, { uploadedAt: UPLOADED_AT, fetchedAt }));
  expect(figure.value).toBe(2);
  expect(lastDay).toBe(october(22));
});

test('without a full day there is no last day', () => {
  expect(momentum(windowOf(9)).lastDay).toBeNull();
});
