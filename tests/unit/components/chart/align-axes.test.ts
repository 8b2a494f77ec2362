import { array, assert, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';

import { alignAxes } from '@/components/chart/align-axes';

it('takes round steps from zero', () => {
  expect(alignAxes([{ low: 0, high: 5_729_489 }])).toEqual([
    { min: 0, max: 6_000_000, step: 1_500_000 },
  ]);
});

it('puts the zeros of two axes at the same height', () => {
  expect(
    alignAxes([
      { low: 0, high: 5_729_489 },
      { low: -3018, high: 35_916 },
    ]),
  ).toEqual([
    { min: -1_500_000, max: 6_000_000, step: 1_500_000 },
    { min: -10_000, max: 40_000, step: 10_000 },
  ]);
});

it('has no steps between whole numbers', () => {
  expect(alignAxes([{ low: 0, high: 1 }])[0]?.step).toBe(1);
  expect(alignAxes([{ low: 0, high: 0 }])[0]?.max).toBeGreaterThan(0);
});

it('holds every value, with zeros and lines of all axes in common', () => {
  const extent = record({
    low: integer({ min: -1_000_000_000_000, max: 0 }),
    high: integer({ min: 0, max: 1_000_000_000_000 }),
  });
  assert(
    property(array(extent, { minLength: 1, maxLength: 2 }), (extents) => {
      const ranges = alignAxes(extents);
      const shapes = ranges.map(({ min, max, step }) => `${min / step} to ${max / step}`);
      expect(new Set(shapes).size).toBe(1);
      for (const [index, { min, max }] of ranges.entries()) {
        expect(min).toBeLessThanOrEqual(extents[index]?.low ?? Number.NaN);
        expect(max).toBeGreaterThanOrEqual(extents[index]?.high ?? Number.NaN);
      }
    }),
  );
});
