import { expect, it } from 'vitest';

import { formatCountdown } from '@/lib/format/countdown';

it.each([
  [0, '0:00'],
  [-5000, '0:00'],
  [1, '0:01'],
  [45_000, '0:45'],
  [59_001, '1:00'],
  [60_000, '1:00'],
  [900_000, '15:00'],
])('writes %d ms as %s', (ms, written) => expect(formatCountdown(ms)).toBe(written));
