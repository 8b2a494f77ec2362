import { expect, test } from 'vitest';

import { formatAge } from '@/lib/format/age';
import { metricsText } from '@/lib/text/en/metrics';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [MINUTE, '1 min'],
  [5 * MINUTE + 59 * SECOND, '5 min'],
  [HOUR - 1, '59 min'],
  [HOUR, '1 h'],
  [3.9 * HOUR, '3 h'],
  [DAY - 1, '23 h'],
  [DAY, '1 day'],
  [2.5 * DAY, '2 days'],
  [1234 * DAY, '1,234 days'],
  [-30 * SECOND, 'just now'],
  [-MINUTE - 1, 'clock changed'],
  [-DAY, 'clock changed'],
  [null, '–'],
  [Number.NaN, '–'],
])('an age of %s ms is "%s"', (ms, text) => {
  expect(formatAge(ms, metricsText.age, 'en')).toBe(text);
});
