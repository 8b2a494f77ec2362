import { expect, test } from 'vitest';

import { outlierMultiple } from '@/lib/metrics/outlier-multiple';

import { loaded, rowAt, viewsOf } from './library-rows';

const others = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    rowAt(4 + index, { views: viewsOf((index + 1) * 100) }),
  );

const subject = { videoId: rowAt(3.5).videoId, views: 3000 };

test.each([
  // medians: 7 → 400, 8 → 450, 19 → 1,000, 20 → 1,050
  [7, null, 'few-videos'],
  [8, 3000 / 450, null],
  [19, 3, null],
  [20, 3000 / 1050, null],
])('against %i others', (count, value, missing) => {
  const { figure, sample } = outlierMultiple(subject, loaded(others(count)));
  expect(sample).toBe(count);
  expect(figure.value).toBe(value);
  expect(figure).toMatchObject({ missing, approximate: count < 20 });
});

test('the video itself, unsettled ones and those of unknown views are left out', () => {
  const run = loaded([
    rowAt(3.5, { views: viewsOf(9_999_999) }),
    rowAt(2.99, { views: viewsOf(9_999_998) }),
    rowAt(60, { views: viewsOf(null) }),
    rowAt(61, { views: viewsOf(-1) }),
    ...others(9),
  ]);
  const { figure, sample } = outlierMultiple(subject, run);
  expect(sample).toBe(9);
  // the middle of 100 … 900
  expect(figure.value).toBe(3000 / 500);
  expect(figure.terms).toEqual([
    { name: 'views', value: 3000 },
    { name: 'median-others', value: 500 },
    { name: 'other-videos', value: 9 },
  ]);
});

test('72 hours to the second count as settled', () => {
  const run = [...others(7), rowAt(3, { views: viewsOf(500) })];
  expect(outlierMultiple(subject, loaded(run)).sample).toBe(8);
});

test('unknown or zero terms have no multiple', () => {
  const run = loaded(others(8));
  expect(outlierMultiple({ ...subject, views: null }, run).figure.missing).toBe('unknown-term');
  const idle = loaded(others(8).map((video) => Object.assign(video, { views: viewsOf(0) })));
  expect(outlierMultiple(subject, idle).figure.missing).toBe('zero-denominator');
});
