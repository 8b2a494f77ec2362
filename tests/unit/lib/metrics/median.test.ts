import { expect, test } from 'vitest';

import { median } from '@/lib/metrics/median';

test.each([
  ['nothing', [], null],
  ['one', [7], 7],
  ['odd, unsorted', [9, 1, 5], 5],
  ['even: the mean of the middle two', [1, 10, 4, 2], 3], // (2 + 4) / 2
  ['sorted as numbers, not as text', [10, 9, 100], 10],
  ['negative', [-5, -1, -3], -3],
  ['too large to add', [1.5e308, 1.5e308], 1.5e308],
])('median of %s', (_, values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the values are left as they were', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
