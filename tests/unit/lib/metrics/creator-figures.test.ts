import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { creatorFigures } from '@/lib/metrics/creator-figures';
import type { Figure } from '@/lib/metrics/figure';
import type { LoadedPage } from '@/lib/metrics/loaded-videos';

import { pageOf, rowAt, viewsOf } from './library-rows';

const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => rowAt(from + index, { views: viewsOf(1000) }));

test('sums and shares name how many videos they count', () => {
  const { sums } = creatorFigures(
    [
      pageOf([
        rowAt(5, { views: viewsOf(4000), sales: 30, gmv: 600, sells: true, createdByAi: true }),
        rowAt(6, { views: viewsOf(6000), sales: 0, gmv: 0, sells: false, createdByAi: null }),
        rowAt(7, { views: viewsOf(null), sales: 5, gmv: 50, sells: true, createdByAi: false }),
      ]),
    ],
    true,
  );
  const told = (figure: Figure) => [figure.value, figure.terms.at(-1)];
  expect(told(sums.views)).toEqual([10_000, { name: 'videos', value: 2 }]);
  expect(told(sums.sales)).toEqual([35, { name: 'videos', value: 3 }]);
  expect(told(sums.gmv)).toEqual([650, { name: 'videos', value: 3 }]);
  // only the two whose views, units and GMV are all known: 600 / 10,000, 30 / 10,000, 600 / 30
  expect(told(sums.commerce.gpm)).toEqual([60, { name: 'videos', value: 2 }]);
  expect(told(sums.commerce.unitsPerThousandViews)).toEqual([3, { name: 'videos', value: 2 }]);
  expect(told(sums.commerce.gmvPerUnit)).toEqual([20, { name: 'videos', value: 2 }]);
  expect(told(sums.aiMade)).toEqual([0.5, { name: 'videos', value: 2 }]);
  expect(told(sums.selling)).toEqual([2 / 3, { name: 'videos', value: 3 }]);
  expect(sums.sold).toBe(true);
});

test('a page from before the one in front of it is shown, but no part of what is usual', () => {
  const pages = [pageOf(rows(5, 10), 30), pageOf(rows(15, 10), 0, { last: true, dropped: 2 })];
  const figures = creatorFigures(pages, true);
  expect(figures.rows).toHaveLength(20);
  expect(figures.baselines.sample).toBe(10);
  expect(figures).toMatchObject({ runPages: 1, unbroken: false, dropped: 2 });
});

test('videos of at least twice their usual stand out; in other orders none does', () => {
  const best = rowAt(4, { views: viewsOf(2000) });
  const page = pageOf([best, rowAt(4.5, { views: viewsOf(1999) }), ...rows(5, 8)]);
  const newest = creatorFigures([page], true);
  expect(newest.rows.filter(({ outlier }) => outlier).map(({ video }) => video.videoId)).toEqual([
    best.videoId,
  ]);
  const byViews = creatorFigures([page], false);
  expect(byViews.rows.every(({ multiple, outlier }) => multiple === null && !outlier)).toBe(true);
  expect(byViews.baselines.medianViews.missing).toBe('other-order');
});

test.each([
  ['nothing known', [rowAt(5, { views: viewsOf(null) })], { kind: 'views-unknown', videos: 1 }],
  ['few', rows(5, 7), { kind: 'few', videos: 7, bestViews: 1000 }],
  [
    'usual',
    rows(5, 8),
    { kind: 'usual-without-hits', videos: 8, medianViews: 1000, hits: 0, bestViews: 1000 },
  ],
  [
    'hits',
    [rowAt(4, { views: viewsOf(5000) }), ...rows(5, 8)],
    { kind: 'usual-with-hits', videos: 9, medianViews: 1000, hits: 1, bestViews: 5000 },
  ],
  [
    'idle',
    rows(5, 8).map((row) => Object.assign(row, { views: viewsOf(0) })),
    { kind: 'usual-without-hits', videos: 8, medianViews: 0, bestViews: 0 },
  ],
])('headline: %s', (_, videos, headline) => {
  expect(creatorFigures([pageOf(videos)], true).headline).toMatchObject(headline);
});

test('headline in another order tells the range', () => {
  const page = pageOf([rowAt(4, { views: viewsOf(5000) }), ...rows(5, 2)]);
  expect(creatorFigures([page], false).headline).toEqual({
    kind: 'ordered',
    videos: 3,
    fewest: 1000,
    most: 5000,
  });
});

const amount = fc.option(fc.double(), { nil: null });
const anyRow = fc
  .record({ days: fc.integer({ min: 0, max: 2000 }), total: amount, sales: amount, gmv: amount })
  .map(({ days, total, sales, gmv }) => rowAt(days, { views: viewsOf(total), sales, gmv }));
const anyPage = fc
  .record({ rows: fc.array(anyRow, { maxLength: 10 }), minutes: fc.integer({ min: -99, max: 99 }) })
  .map((page): LoadedPage => pageOf(page.rows, page.minutes));

function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('formula' in value && 'terms' in value) return [value as Figure];
  return Object.values(value).flatMap(figuresIn);
}

test('whatever the numbers are, a figure has a finite value or a reason, and never both', () => {
  fc.assert(
    fc.property(fc.array(anyPage, { maxLength: 5 }), fc.boolean(), (pages, isNewest) => {
      const figures = figuresIn(creatorFigures(pages, isNewest));
      expect(figures.length).toBeGreaterThan(10);
      for (const { value, missing } of figures) {
        expect((value === null) === (missing !== null)).toBe(true);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
    }),
  );
});
