import { expect, test } from 'vitest';

import { formatDay, formatDayRange, formatFullDate, formatTimeOfDay } from '@/lib/format/date';

const OCT_16 = Date.UTC(2025, 9, 16) / 1000;
const OCT_30 = Date.UTC(2025, 9, 30) / 1000;
const DEC_28 = Date.UTC(2025, 11, 28) / 1000;
const JAN_4 = Date.UTC(2026, 0, 4) / 1000;
const IN_2025 = Date.UTC(2025, 11, 31, 23, 59);
const IN_2026 = Date.UTC(2026, 0, 1);

/** Intl separates ranges with thin or ordinary spaces, depending on its version. */
const plain = (text: string) => text.replaceAll(/\s?–\s?/gu, '–');

test.each([
  [OCT_16, IN_2025, 'en-GB', '16 Oct'],
  [OCT_16, IN_2026, 'en-GB', '16 Oct 2025'],
  [JAN_4, IN_2025, 'en-GB', '4 Jan 2026'],
  [OCT_16, IN_2026, 'en-US', 'Oct 16, 2025'],
  [OCT_16, IN_2026, 'de', '16. Okt. 2025'],
  [null, IN_2025, 'en-GB', '–'],
  [1e15, IN_2025, 'en-GB', '–'],
  [Number.NaN, IN_2025, 'en-GB', '–'],
])('day %s seen at %d in %s', (day, now, locale, text) => {
  expect(formatDay(day, now, locale)).toBe(text);
});

test.each([
  [OCT_16, OCT_30, IN_2025, '16–30 Oct'],
  [OCT_16, OCT_30, IN_2026, '16–30 Oct 2025'],
  [OCT_30, DEC_28, IN_2025, '30 Oct–28 Dec'],
  [DEC_28, JAN_4, IN_2025, '28 Dec 2025–4 Jan 2026'],
  [DEC_28, JAN_4, IN_2026, '28 Dec 2025–4 Jan 2026'],
  [OCT_16, OCT_16, IN_2025, '16 Oct'],
  [null, OCT_30, IN_2025, '–'],
  [OCT_16, null, IN_2025, '–'],
])('range %s to %s seen at %d', (first, last, now, text) => {
  expect(plain(formatDayRange(first, last, now, 'en-GB'))).toBe(text);
});

test('time of day and full date are on the reader’s clock', () => {
  const moment = new Date(2025, 9, 16, 14, 5).getTime();
  expect(formatTimeOfDay(moment, 'en-GB')).toBe('14:05');
  expect(formatTimeOfDay(moment, 'en-US')).toMatch(/^2:05\sPM$/u);
  const full = formatFullDate(moment, 'en-GB');
  expect(full).toMatch(/^16 October 2025.* 14:05 \S+$/u);
});

test('unknown and impossible moments have no text', () => {
  expect(formatTimeOfDay(null, 'en-GB')).toBe('–');
  expect(formatTimeOfDay(9e15, 'en-GB')).toBe('–');
  expect(formatFullDate(null, 'en-GB')).toBe('–');
  expect(formatFullDate(Infinity, 'en-GB')).toBe('–');
});
