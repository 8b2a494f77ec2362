import { expect, it } from 'vitest';

import { formatBytes } from '@/lib/format/bytes';

it.each([
  [0, 'en', '0 bytes'],
  [1, 'en', '1 byte'],
  [999, 'en', '999 bytes'],
  [1000, 'en', '1.0 kB'],
  [12_345, 'en', '12.3 kB'],
  [999_949, 'en', '999.9 kB'],
  [999_951, 'en', '1.0 MB'],
  [8_000_000, 'en', '8.0 MB'],
  [1_234_567_890, 'en', '1,234.6 MB'],
  [12_345, 'de', '12,3 kB'],
  [4_000_000, 'fr', '4,0 Mo'],
])('%d bytes in %s', (bytes, locale, written) => {
  expect(formatBytes(bytes, locale).replaceAll(/\s/gu, ' ')).toBe(written);
});
