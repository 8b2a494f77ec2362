import { expect, test } from 'vitest';

import { libraryVideoFigures } from '@/lib/metrics/library-video-figures';

import { rowAt, viewsOf } from './library-rows';

test('engagement counts shares where they are known', () => {
  // (60 + 10 + 12 + 8) / 1,000
  const { engagement, likeRate } = libraryVideoFigures(rowAt(9));
  expect(engagement).toMatchObject({ value: 0.09, formula: 'engagement-by-views-with-shares' });
  expect(likeRate.value).toBe(0.06);
});

test('under 500 views no rate is told', () => {
  const { engagement, likeRate } = libraryVideoFigures(rowAt(9, { views: viewsOf(499) }));
  expect(engagement).toMatchObject({ value: null, missing: 'few-views' });
  expect(likeRate.missing).toBe('few-views');
});

test('commerce: GPM, units per 1,000 views, GMV per unit', () => {
  const row = rowAt(9, { views: viewsOf(20_000), sales: 50, gmv: 1225.5 });
  const { gpm, unitsPerThousandViews, gmvPerUnit } = libraryVideoFigures(row);
  // 1,225.50 / 20,000 × 1,000; 50 / 20,000 × 1,000; 1,225.50 / 50
  expect(gpm.value).toBeCloseTo(61.275, 9);
  expect(unitsPerThousandViews.value).toBeCloseTo(2.5, 9);
  expect(gmvPerUnit.value).toBeCloseTo(24.51, 9);
  expect(gpm.unit).toBe('amount');
  expect(gpm.terms).toEqual([
    { name: 'gmv', value: 1225.5 },
    { name: 'views', value: 20_000 },
  ]);
});

test.each([
  ['nothing sold', { sales: 0, gmv: 0 }, [0, null], ['no-sales', 'no-sales']],
  ['units unknown', { sales: null, gmv: 5 }, [5, null], ['unknown-term', 'unknown-term']],
  ['GMV unknown', { sales: 4, gmv: null }, [null, 4], [null, 'unknown-term']],
  ['no views', { sales: 4, gmv: 5, views: viewsOf(0) }, [null, null], ['zero-denominator', null]],
])('commerce with gaps: %s', (_, change, [gpm, units], [unitsMissing, perUnitMissing]) => {
  const figures = libraryVideoFigures(rowAt(9, change));
  expect(figures.gpm.value).toBe(gpm);
  expect(figures.unitsPerThousandViews.value).toBe(units);
  expect(figures.unitsPerThousandViews.missing).toBe(unitsMissing);
  expect(figures.gmvPerUnit.missing).toBe(perUnitMissing);
});

test.each([
  // 10 / (140 / 7) = 0.5
  ['slower than its week', [10, 140, 600], 0.5, null],
  ['faster', [80, 140, 600], 4, null],
  ['stood still today', [0, 140, 600], 0, null],
  ['all zero is not refreshed, never dead', [0, 0, 0], null, 'not-refreshed'],
  ['zeros beside unknown ones too', [0, null, 0], null, 'not-refreshed'],
  ['nothing in the week', [0, 0, 600], null, 'zero-denominator'],
  ['unknown', [null, null, null], null, 'unknown-term'],
  ['negative', [-5, 140, 600], null, 'below-zero'],
])('momentum: %s', (_, [day1 = null, day7 = null, day30 = null], value, missing) => {
  const row = rowAt(9, { views: { total: 1000, day1, day7, day30 } });
  expect(libraryVideoFigures(row).momentum).toMatchObject({ value, missing, unit: 'multiple' });
});
