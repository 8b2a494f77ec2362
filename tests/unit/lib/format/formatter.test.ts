import { describe, expect, it } from 'vitest';

import { formatterFor } from '@/lib/format/formatter';
import { createFigure } from '@/lib/metrics/figure';

const compact = formatterFor({ locale: 'en-US', numberStyle: 'compact' });
const full = formatterFor({ locale: 'en-US', numberStyle: 'full' });
const german = formatterFor({ locale: 'de', numberStyle: 'compact' });
const views = createFigure('peak-views', [], 4_693_115);
const now = Date.UTC(2026, 0, 5, 12);
const day = Date.UTC(2025, 9, 16) / 1000;

describe('the number style', () => {
  it('rules counts and counted figures', () => {
    expect(compact.count(56_008_699)).toBe('56.0M');
    expect(full.count(56_008_699)).toBe('56,008,699');
    expect(compact.figure(views)).toBe('4.7M');
    expect(full.figure(views)).toBe('4,693,115');
  });

  it('leaves everything else alone', () => {
    const ratio = createFigure('like-rate', [], 0.0543);
    for (const format of [compact, full]) {
      expect(format.compact(56_008_699)).toBe('56.0M');
      expect(format.exact(56_008_699)).toBe('56,008,699');
      expect(format.percent(0.005)).toBe('0.50%');
      expect(format.multiple(1.24)).toBe('×1.24');
      expect(format.figure(ratio)).toBe('5.4%');
      expect(format.bytes(12_345)).toBe('12.3 kB');
    }
  });
});

describe('the locale', () => {
  it('rules numbers, dates, ages and names', () => {
    expect(german.locale).toBe('de');
    expect(german.exact(56_008_699)).toBe('56.008.699');
    expect(german.percent(0.0543)).toBe('5,4\u00A0%');
    expect(german.multiple(1.24)).toBe('×1,24');
    expect(german.day(day, now)).toBe('16. Okt. 2025');
    expect(german.dayRange(day, day + 2 * 86_400, now)).toMatch(/^16\.\s?–\s?18\. Okt\. 2025$/u);
    expect(german.timeOfDay(new Date(2026, 0, 5, 14, 5).getTime())).toBe('14:05');
    expect(german.fullDate(new Date(2026, 0, 5, 14, 5).getTime())).toContain('5. Januar 2026');
    expect(german.age(12_345 * 86_400_000)).toContain('12.345');
    expect(german.bytes(4_000_000)).toContain('4,0');
    expect(german.regionName('DE')).toBe('Deutschland');
    expect(german.namedRegions(['US', 'AT']).map(({ name }) => name)).toEqual([
      'Österreich',
      'Vereinigte Staaten',
    ]);
  });

  it('is the browser’s where none is chosen', () => {
    const plain = formatterFor({ locale: undefined, numberStyle: 'compact' });
    expect(plain.exact(1234)).toBe((1234).toLocaleString());
  });
});

it('says unknown, never 0, whatever the style', () => {
  for (const format of [compact, full, german])
    for (const write of [
      format.count,
      format.compact,
      format.exact,
      format.percent,
      format.multiple,
      format.age,
      format.timeOfDay,
      format.fullDate,
    ])
      expect(write(null)).toBe('–');
});
