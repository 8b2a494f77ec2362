import { expect, test } from 'vitest';

import { DAY_S, daysBetween, utcDay } from '@/lib/metrics/utc-day';

import { OCT_16, UPLOADED_AT, october } from './vendor-example';

test.each([
  [OCT_16, OCT_16],
  [UPLOADED_AT, OCT_16],
  [OCT_16 + DAY_S - 1, OCT_16],
  [OCT_16 + DAY_S, OCT_16 + DAY_S],
  [-1, -DAY_S],
])('the UTC day of %d is %d', (moment, day) => {
  expect(utcDay(moment)).toBe(day);
});

test('the example was uploaded at 02:43:44 UTC', () => {
  // 2 h = 7200 s, 43 min = 2580 s, 44 s
  expect(UPLOADED_AT - OCT_16).toBe(7200 + 2580 + 44);
});

test('counts days between midnights in both directions', () => {
  expect(daysBetween(OCT_16, october(30))).toBe(14);
  expect(daysBetween(october(30), OCT_16)).toBe(-14);
  expect(daysBetween(OCT_16, OCT_16)).toBe(0);
});
