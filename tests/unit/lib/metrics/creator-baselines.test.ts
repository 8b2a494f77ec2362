import { expect, test } from 'vitest';

import { cadence } from '@/lib/metrics/cadence';
import { creatorBaselines, unknownBaselines } from '@/lib/metrics/creator-baselines';

import { DAY, loaded, NOW, rowAt, viewsOf } from './library-rows';

test('median, hit rate and how many videos they count', () => {
  const views = [100, 200, 300, 400, null, 601];
  const run = loaded(views.map((total, index) => rowAt(index, { views: viewsOf(total) })));
  const { medianViews, hitRate, sample, hits } = creatorBaselines(run);
  // of 100, 200, 300, 400, 601: 300 is the middle, 601 at least twice that
  expect(medianViews).toMatchObject({ value: 300, terms: [{ name: 'videos', value: 5 }] });
  expect(hitRate.value).toBe(0.2);
  expect({ sample, hits }).toEqual({ sample: 5, hits: 1 });
});

test('exactly twice the median is a hit', () => {
  const run = loaded([100, 100, 200].map((total, at) => rowAt(at, { views: viewsOf(total) })));
  expect(creatorBaselines(run).hits).toBe(1);
});

test('of nothing, and of a median of zero, nothing is told', () => {
  expect(creatorBaselines([]).medianViews).toMatchObject({ value: null, missing: 'unknown-term' });
  expect(creatorBaselines([]).hitRate.value).toBeNull();
  const idle = loaded([0, 0, 5].map((total, at) => rowAt(at, { views: viewsOf(total) })));
  expect(creatorBaselines(idle).medianViews.value).toBe(0);
  expect(creatorBaselines(idle).hitRate).toMatchObject({
    value: null,
    missing: 'zero-denominator',
  });
});

test('in another order everything is unknown, with the reason', () => {
  const { medianViews, hitRate, cadence: pace } = unknownBaselines();
  for (const figure of [medianViews, hitRate, pace.postsPerWeek, pace.medianGap])
    expect(figure).toMatchObject({ value: null, missing: 'other-order' });
});

test('cadence over the span, with median and longest gap', () => {
  // gaps of 1, 2 and 4 days: 3 posts after the first in 7 days
  const posts = [0, 1, 3, 7].map((day) => NOW + day * DAY);
  const { postsPerWeek, medianGap, longestGap, span } = cadence(posts.toReversed());
  expect(postsPerWeek.value).toBeCloseTo(3, 9);
  expect([medianGap.value, longestGap.value]).toEqual([2, 4]);
  expect(span).toEqual({ first: NOW, last: NOW + 7 * DAY });
});

test.each([[[]], [[NOW]], [[NOW, NOW]]])('no cadence of %j', (posts) => {
  const { postsPerWeek, medianGap, longestGap } = cadence(posts);
  for (const figure of [postsPerWeek, medianGap, longestGap])
    expect(figure).toMatchObject({ value: null, missing: 'one-post' });
});
