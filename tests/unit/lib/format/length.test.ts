import { expect, it } from 'vitest';

import { formatLength } from '@/lib/format/length';

it.each([
  [0, '0:00'],
  [7, '0:07'],
  [34.4, '0:34'],
  [59.6, '1:00'],
  [725, '12:05'],
  [3600, '1:00:00'],
  [3723, '1:02:03'],
  [null, '–'],
  [-1, '–'],
  [Number.NaN, '–'],
])('%s s is written %s', (seconds, written) => {
  expect(formatLength(seconds)).toBe(written);
});
