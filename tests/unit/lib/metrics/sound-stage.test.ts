import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { soundFigures } from '@/lib/metrics/sound-figures';
import { soundStages } from '@/lib/metrics/sound-stage';

import { curveOf, fetchedOnDay, soundOf } from './sound-example';

/** Long after the curve, so that none of its days is partial. */
const late = fetchedOnDay(400);
const figuresOf = (...values: (number | null)[]) =>
  soundFigures(soundOf({ curve: curveOf(...values) }), late);

test.each([
  // slope above +0.02 a day: 0.05 to 0.11 is +0.03
  ['emerging', [1, 0.05, 0.08, 0.11]],
  ['emerging', [1, 0.2, 0.2, 0.29]],
  ['rising', [1, 0.2, 0.25, 0.3]],
  ['rising', [1, 0.5, 0.6, 0.7]],
  ['rising', [0.1, 0.2, 0.4, 1]],
  // exactly +0.02 a day is not yet rising: 0.50 to 0.54
  ['steady', [1, 0.5, 0.52, 0.54]],
  ['rising', [1, 0.5, 0.52, 0.55]],
  ['steady', [1, 0.1, 0.1, 0.1]],
  ['steady', [1, 0.79, 0.79, 0.79]],
  ['peak', [1, 0.8, 0.8, 0.8]],
  ['peak', [0.9, 0.98, 1, 1]],
  // exactly −0.02 a day is not yet falling: 0.94 to 0.90
  ['peak', [1, 0.94, 0.92, 0.9]],
  ['falling', [1, 0.94, 0.92, 0.89]],
  ['falling', [1, 0.6, 0.4, 0.2]],
  ['falling', [1, 0.1, 0.06, 0.02]],
  // what lies between the outer two of the last three days does not count
  ['steady', [1, 0.5, 0.9, 0.5]],
] as const)('%s: %j', (stage, values) => {
  expect(figuresOf(...values)).toMatchObject({ stage, stageMissing: null });
});

test.each([
  ['no-series', []],
  ['no-series', [null, null, null, null]],
  ['short-curve', [0.1, 0.5, 1]],
  ['gaps', [0.1, null, 0.5, 1, 1]],
  ['gaps', [0.1, 0.2, 0.5, 0.6, null, 1]],
  ['flat-curve', [0, 0, 0, 0]],
] as const)('no stage, %s: %j', (stageMissing, values) => {
  expect(figuresOf(...values)).toMatchObject({ stage: null, stageMissing });
});

test('the day of the fetch is part of a day: it neither counts nor moves the stage', () => {
  const curve = curveOf(1, 0.9, 0.7, 0.5, 0.1);
  const onTheDay = soundFigures(soundOf({ curve }), fetchedOnDay(4));
  expect(onTheDay.stage).toBe('falling');
  expect(onTheDay.level.value).toBe(0.5);
  expect(onTheDay.slope.value).toBeCloseTo(-0.2, 10);
  const three = soundFigures(soundOf({ curve: curveOf(1, 0.9, 0.7, 0.5) }), fetchedOnDay(3));
  expect(three).toMatchObject({ stage: null, stageMissing: 'short-curve' });
});

const hundredths = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);

test('whatever the curve: a stage or a reason, never both, and it follows the slope', () => {
  const level = fc.option(fc.oneof(hundredths, fc.double()), { nil: null });
  fc.assert(
    fc.property(fc.array(level, { maxLength: 40 }), (values) => {
      const { stage, stageMissing, slope, level: now } = figuresOf(...values);
      expect(stage === null).toBe(stageMissing !== null);
      if (stage === null) return;
      expect(soundStages).toContain(stage);
      expect(now.value).toBeGreaterThanOrEqual(0);
      expect(now.value).toBeLessThanOrEqual(1);
      const moved = slope.value ?? Number.NaN;
      const expected = {
        falling: moved < 0,
        rising: moved > 0,
        emerging: moved > 0,
        peak: true,
        steady: true,
      };
      expect(expected[stage]).toBe(true);
    }),
  );
});

test('only the shape counts: half of every value gives the same stage', () => {
  fc.assert(
    fc.property(fc.array(hundredths, { minLength: 4, maxLength: 20 }), (values) => {
      const halves = values.map((value) => value / 2);
      expect(figuresOf(...halves).stage).toBe(figuresOf(...values).stage);
    }),
  );
});
