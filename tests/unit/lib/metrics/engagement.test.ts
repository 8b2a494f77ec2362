import { expect, test } from 'vitest';

import { engagement } from '@/lib/metrics/engagement';

import { vendorExample } from './vendor-example';

test('the vendor’s example', () => {
  const { byViews, likeRate, commentRate, favoriteRate } = engagement(vendorExample.totals);
  // 282,729 + 3,847 + 71,869 = 358,445; 358,445 / 56,008,699 = 0.00640 (0.0064 × 56,008,699 = 358,455.67)
  expect(byViews.value).toBeCloseTo(0.006_399_8, 7);
  expect(byViews).toMatchObject({ formula: 'engagement-by-views', unit: 'ratio', missing: null });
  expect(byViews.terms).toEqual([
    { name: 'likes', value: 282_729 },
    { name: 'comments', value: 3847 },
    { name: 'favorites', value: 71_869 },
    { name: 'views', value: 56_008_699 },
  ]);
  // 0.005 × 56,008,699 = 280,043.5; 282,729 − 280,043.5 = 2,685.5; / 56,008,699 = 0.000047948
  expect(likeRate.value).toBeCloseTo(0.005_047_948, 8);
  // 3,847 / 56,008,699: 0.00007 × 56,008,699 = 3,920.6; 73.6 too many, / 56,008,699 = 0.000001314
  expect(commentRate.value).toBeCloseTo(0.000_068_686, 8);
  // 0.0013 × 56,008,699 = 72,811.3; 942.3 too many, / 56,008,699 = 0.000016824
  expect(favoriteRate.value).toBeCloseTo(0.001_283_176, 8);
});

const counts = { views: 1000, likes: 80, comments: 15, favorites: 5 };

test('shares count where they are known, and the formula says so', () => {
  // (80 + 15 + 5 + 20) / 1000
  const { byViews } = engagement({ ...counts, shares: 20 });
  expect(byViews).toMatchObject({ value: 0.12, formula: 'engagement-by-views-with-shares' });
  expect(byViews.terms.map((term) => term.name)).toContain('shares');
  // (80 + 15 + 5) / 1000
  expect(engagement({ ...counts, shares: null }).byViews).toMatchObject({
    value: 0.1,
    formula: 'engagement-by-views',
  });
});

test.each([
  ['views unknown', { views: null }, 'unknown-term'],
  ['views −1', { views: -1 }, 'unknown-term'],
  ['499 views', { views: 499 }, 'few-views'],
  ['no views', { views: 0 }, 'few-views'],
  ['likes unknown', { likes: null }, 'unknown-term'],
  ['favorites −1', { favorites: -1 }, 'unknown-term'],
])('no engagement: %s', (_, change, missing) => {
  expect(engagement({ ...counts, ...change }).byViews).toMatchObject({ value: null, missing });
});

test('500 views are enough', () => {
  expect(engagement({ ...counts, views: 500 }).byViews.value).toBe(0.2);
});

test('an unknown part leaves the rates of the other parts', () => {
  const { likeRate, commentRate } = engagement({ ...counts, comments: null });
  expect(likeRate.value).toBe(0.08);
  expect(commentRate).toMatchObject({ value: null, missing: 'unknown-term' });
});

test('zero likes are a rate of zero', () => {
  expect(engagement({ ...counts, likes: 0 }).likeRate).toMatchObject({ value: 0, missing: null });
});
