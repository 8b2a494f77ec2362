import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  byTime,
  dateAxis,
  namedPoints,
  type ScatterPoint,
  stepFrom,
  viewsAxis,
} from '@/components/chart/scatter-points';

const day = 86_400;
const point = (at: number, views: number, outlier = false): ScatterPoint => ({
  id: `${at}-${views}`,
  at,
  views,
  name: 'a video',
  outlier,
  sells: false,
});

test('points stand in the order of time; those without a place are left out', () => {
  const points = [point(3, 5), point(1, 5), point(2, Number.NaN), point(Infinity, 1), point(2, -1)];
  expect(byTime(points).map(({ at }) => at)).toEqual([1, 3]);
});

test.each([
  [[120, 90_000], 100, 100_000, [100, 1000, 10_000, 100_000]],
  [[150, 900], 100, 1000, [100, 200, 500, 1000]],
  [[0, 0], 1, 10, [1, 2, 5, 10]],
  [[1000], 1000, 10_000, [1000, 2000, 5000, 10_000]],
])('the log axis of %j', (views, min, max, ticks) => {
  const axis = viewsAxis(views.map((count, index) => point(index, count)));
  expect(axis).toEqual({ min, max, ticks });
});

test('the time axis has room at both ends and whole UTC days as ticks', () => {
  const axis = dateAxis([point(10 * day + 3600, 1), point(40 * day + 60, 1)]);
  expect(axis.min).toBeLessThan(10 * day + 3600);
  expect(axis.max).toBeGreaterThan(40 * day + 60);
  expect(axis.ticks).toEqual([11, 21, 30, 40].map((n) => n * day));
  expect(dateAxis([point(1000, 1)]).ticks).toHaveLength(1);
});

test('ticks never leave the axis, whatever the points are', () => {
  const any = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 4e9 }), fc.double({ min: 0, max: 1e15, noNaN: true })),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(any, (pairs) => {
      const points = byTime(pairs.map(([at, views]) => point(at, views)));
      for (const { min, max, ticks } of [dateAxis(points), viewsAxis(points)]) {
        expect(max).toBeGreaterThan(min);
        for (const tick of ticks) expect(tick >= min && tick <= max).toBe(true);
        expect(new Set(ticks).size).toBe(ticks.length);
      }
    }),
  );
});

describe('keys', () => {
  // by views: 1 (5), 0 (10), 2 (30)
  const points = [point(1, 10), point(2, 5), point(3, 30)];

  it.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', null, 2],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['ArrowUp', null, 2],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 2, 2],
    ['ArrowDown', null, 1],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 1, 1],
    ['Tab', 1, null],
  ])('%s from %j leads to %j', (key, from, to) => {
    expect(stepFrom(points, from, key)).toBe(to);
  });

  it('lead nowhere where there is nothing', () => {
    expect(stepFrom([], null, 'ArrowRight')).toBeNull();
  });
});

test('of those that stand out the ones with most views are named', () => {
  const points = [point(1, 10, true), point(2, 99), point(3, 50, true), point(4, 20, true)];
  expect(namedPoints(points, 2)).toEqual([2, 3]);
  expect(namedPoints(points, 9)).toEqual([2, 3, 0]);
});
