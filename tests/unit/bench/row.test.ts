import { expect, test } from 'vitest';

import { measure, quantile, type Row } from '../../bench/report/row.ts';

const row = (of: Row['goal']['of'], atMost: number): Row => ({
  title: '',
  against: null,
  ours: 'ours',
  theirs: 'theirs',
  unit: 'ms',
  goal: { of, atMost },
});

test('a quantile lies between the nearest samples', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([10, 20, 30, 40, 50], 0.95)).toBe(48);
  expect(quantile([7], 0.25)).toBe(7);
});

test('a ratio and a difference are taken within each round', () => {
  // 20 / 10, 30 / 30, 60 / 40: the middle one is 1.5, while the middle ones themselves are 30 and 30
  const series = { ours: [20, 30, 60], theirs: [10, 30, 40] };
  expect(measure(row('ratio', 1.5), series)).toMatchObject({ figure: { middle: 1.5 }, met: true });
  expect(measure(row('ratio', 1.4), series).met).toBe(false);
  expect(measure(row('difference', 10), series)).toMatchObject({
    figure: { lower: 5, middle: 10, upper: 15 },
    met: true,
  });
});

test('what 95 of 100 do not exceed counts where that is the goal', () => {
  const ours = Array.from({ length: 101 }, (_, at) => at);
  const { theirs: _, ...alone } = row('p95', 94);
  expect(measure(alone, { ours })).toMatchObject({ figure: { middle: 95 }, met: false });
});

test('a series without figures, or without its pairs, is no result', () => {
  expect(() => measure(row('value', 1), { ours: [], theirs: [1] })).toThrow('ours');
  expect(() => measure(row('ratio', 1), { ours: [1, Number.NaN], theirs: [1, 1] })).toThrow('ours');
  expect(() => measure(row('ratio', 1), { ours: [1, 2], theirs: [1] })).toThrow('pairs');
});
