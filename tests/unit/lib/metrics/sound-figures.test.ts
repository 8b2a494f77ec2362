import { expect, test } from 'vitest';

import { soundFigures } from '@/lib/metrics/sound-figures';

import { curveOf, FEB_2, fetchedOnDay, JAN_27, soundOf } from './sound-example';

const late = fetchedOnDay(290);
const figuresOf = (...values: (number | null)[]) =>
  soundFigures(soundOf({ curve: curveOf(...values) }), late);

test('the vendor’s example, by hand', () => {
  const figures = soundFigures(soundOf(), late);
  expect(figures.peak).toEqual({ day: FEB_2, value: 1, atEdge: true });
  expect(figures.level).toMatchObject({ value: 1, unit: 'ratio', missing: null });
  // (1 − 0.1) / 2
  expect(figures.slope.value).toBeCloseTo(0.45, 10);
  expect(figures.slope.terms).toEqual([
    { name: 'newest-level', value: 100 },
    { name: 'level-2-days-before', value: 10 },
    { name: 'highest-level', value: 100 },
  ]);
  expect(figures.daysSincePeak).toMatchObject({ value: 0, unit: 'days' });
  expect(figures.popularDays.value).toBe(0);
  expect(figures.currentPopularity.value).toBe(0);
  expect(figures).toMatchObject({
    stage: 'rising',
    newestDay: FEB_2,
    // 29 January has 0.31, the first above a tenth; 29 January to 2 February
    daysSinceTakeOff: 4,
    window: { recent: false, complete: true, count: 7 },
  });
});

test('level, slope and days are against its own highest day, wherever that is', () => {
  const figures = figuresOf(0.1, 0.8, 0.4, 0.3, 0.2);
  expect(figures.level.value).toBeCloseTo(0.25, 10);
  // (0.2 − 0.4) / 2 / 0.8
  expect(figures.slope.value).toBeCloseTo(-0.125, 10);
  expect(figures.daysSincePeak.value).toBe(3);
  expect(figures.daysSincePeak.terms).toEqual([
    { name: 'newest-day-number', value: 5 },
    { name: 'peak-day-number', value: 2 },
  ]);
  expect(figures.peak?.atEdge).toBe(false);
});

test('the earliest of equal days is the peak', () => {
  expect(figuresOf(0.1, 1, 0.5, 1, 0.2).peak?.day).toBe(JAN_27 + 86_400);
});

test('part of a day that stands highest already is the peak; the full days are held against it', () => {
  const curve = curveOf(0.1, 0.2, 0.3, 0.4, 1);
  const figures = soundFigures(soundOf({ curve }), fetchedOnDay(4));
  expect(figures.peak?.value).toBe(1);
  expect(figures.level.value).toBe(0.4);
  expect(figures.daysSincePeak.value).toBe(0);
  expect(figures.window?.points.at(-1)?.partial).toBe(true);
  expect(figures).toMatchObject({ stage: 'rising', newestDay: JAN_27 + 3 * 86_400 });
});

test.each([
  ['it begins above a tenth', [0.2, 0.5, 1, 1], null],
  ['it never leaves the ground before the last day', [0, 0.05, 0.02, 1], 0],
  ['exactly a tenth is not above it', [0, 0.1, 0.2, 1], 1],
  ['a gap may hide the day', [0, null, 0.2, 1], null],
] as const)('take-off where %s: %j', (_, values, days) => {
  expect(figuresOf(...values).daysSinceTakeOff).toBe(days);
});

test.each([
  ['no curve', [], 'no-series', 'no-series', 'no-series'],
  ['all at zero', [0, 0, 0, 0], 'flat-curve', 'flat-curve', 'flat-curve'],
  ['two days', [0.5, 1], null, 'short-curve', null],
  ['a gap among the last three', [1, 0.9, null, 0.8], null, 'gaps', null],
  ['a gap before them', [1, null, 0.9, 0.8, 0.7], null, null, null],
] as const)('what is missing: %s', (_, values, level, slope, since) => {
  const figures = figuresOf(...values);
  expect(figures.level.missing).toBe(level);
  expect(figures.slope.missing).toBe(slope);
  expect(figures.daysSincePeak.missing).toBe(since);
});

test('values that are none are gaps; a scale above 1 is brought back to it', () => {
  expect(figuresOf(0.5, -0.1, 1).window?.points[1]?.value).toBeNull();
  expect(figuresOf(25, 100, 50).window?.points.map(({ value }) => value)).toEqual([0.25, 1, 0.5]);
  const huge = figuresOf(1, 1e308, Infinity, 5);
  expect(huge.window?.points.map(({ value }) => value)).toEqual([1e-308, 1, null, 5e-308]);
});

test('longevity and popularity are given, not derived: unknown stays unknown', () => {
  const longevity = { popularDays: null, currentPopularity: -1 };
  const figures = soundFigures(soundOf({ longevity }), late);
  expect(figures.popularDays).toMatchObject({ value: null, missing: 'not-given' });
  expect(figures.currentPopularity).toMatchObject({ value: null, missing: 'not-given' });
  const given = soundFigures(
    soundOf({ longevity: { popularDays: 17, currentPopularity: 62.5 } }),
    late,
  );
  expect(given.popularDays).toMatchObject({ value: 17, unit: 'days' });
  expect(given.currentPopularity.value).toBe(62.5);
});

test('recent is within two UTC days of the fetch', () => {
  const recentAt = (index: number) => soundFigures(soundOf(), fetchedOnDay(index)).window?.recent;
  expect([6, 7, 8, 9].map(recentAt)).toEqual([true, true, true, false]);
});
