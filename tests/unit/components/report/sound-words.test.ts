import { expect, test } from 'vitest';

import { soundHeadline, whenOf } from '@/components/report/sound-words';
import { formatterFor } from '@/lib/format/formatter';
import { soundFigures } from '@/lib/metrics/sound-figures';

import { curveOf, fetchedOnDay, soundOf } from '../../lib/metrics/sound-example';

const format = formatterFor({ locale: 'en-GB', numberStyle: 'compact' });
const now = Date.UTC(2026, 10, 21);

const say = (values: (number | null)[], fetchedAt = fetchedOnDay(values.length)) => {
  const figures = soundFigures(soundOf({ curve: curveOf(...values) }), fetchedAt);
  return soundHeadline(figures, now, format);
};

test.each([
  [
    [0.05, 1, 0.3, 0.4, 0.62],
    'Rising on 31 Jan: at 62% of its own peak, 3 days after it took off.',
  ],
  [[1, 0.05, 0.08, 0.12], 'Emerging on 30 Jan: still low, at 12% of its own peak.'],
  [[0.5, 1, 0.98, 0.97], 'At its peak on 30 Jan: at 97% of its own peak.'],
  [[0.5, 1, 0.8, 0.4], 'Falling on 30 Jan: at 40% of its own peak, 2 days after it.'],
  [[1, 0.5, 0.5, 0.5], 'Steady on 30 Jan: at 50% of its own peak, 3 days after its peak.'],
  [[0.05, 0.2, 0.6, 1], 'Rising on 30 Jan: at the highest of its curve, 2 days after it took off.'],
])('a recent curve %j', (values, sentence) => {
  expect(say(values)).toBe(sentence);
});

test('a curve that ended long before the fetch is spoken of as past', () => {
  const figures = soundFigures(soundOf(), fetchedOnDay(290));
  expect(soundHeadline(figures, now, format)).toBe(
    'At the end of the window (2 Feb) it was rising: at the highest of its curve, 4 days after it took off.',
  );
  expect(whenOf(figures, now, format)).toBe('at the end of the window (2 Feb)');
  expect(say([1, 0.9, 0.5, 0.1], fetchedOnDay(6))).toMatch(/^At the end .* it was falling: at 10%/);
});

test.each([
  [[], 'No curve came with this answer, so there is no stage to name.'],
  [[0.5, 1], 'Too few days to name a stage: it takes 4 full ones.'],
  [[0.5, null, 1, 1, 1], 'Days are missing in the curve, so its stage cannot be read.'],
  [[0, 0, 0, 0], 'The curve stands at zero on all of its days.'],
])('no stage %j', (values, sentence) => {
  expect(say(values)).toBe(sentence);
});
