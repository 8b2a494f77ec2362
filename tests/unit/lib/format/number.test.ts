import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatCompact, formatExact, formatMultiple, formatPercent } from '@/lib/format/number';

test.each([
  [56_008_699, 'en', '56,008,699'],
  [56_008_699, 'de', '56.008.699'],
  [-3018, 'en', '-3,018'],
  [2_178_348.333, 'en', '2,178,348.3'],
  [0, 'en', '0'],
  [-0, 'en', '0'],
  [null, 'en', '–'],
])('exact %s in %s', (value, locale, text) => {
  expect(formatExact(value, locale)).toBe(text);
});

test.each([
  [56_008_699, 'en', '56.0M'],
  [12_345, 'en', '12.3K'],
  [1000, 'en', '1.0K'],
  [999, 'en', '999'],
  [500.4, 'en', '500'],
  [999_950, 'en', '1.0M'],
  [-3018, 'en', '-3.0K'],
  [0, 'en', '0'],
  [12_345, 'de', '12.345'], // German has no short form of thousands
  [56_008_699, 'de', '56,0\u00A0Mio.'],
  [12_345, 'ja', '1.2万'],
  [null, 'en', '–'],
])('compact %s in %s', (value, locale, text) => {
  expect(formatCompact(value, locale)).toBe(text);
});

test.each([
  [0.797_828, '80%'],
  [0.105, '11%'],
  [0.0999, '10%'],
  [0.0543, '5.4%'],
  [0.05, '5.0%'],
  [0.005, '0.50%'],
  [-0.005, '-0.50%'],
  [0.006_399_8, '0.64%'],
  [0.000_068_686, '0.0069%'],
  [0.000_01, '0.0010%'],
  [0.000_001, '<0.001%'],
  [0.997, '99.7%'],
  [0.9999, '99.9%'],
  [1, '100%'],
  [1.5, '150%'],
  [0, '0%'],
  [-0, '0%'],
  [null, '–'],
])('percent of %s is %s', (ratio, text) => {
  expect(formatPercent(ratio, 'en')).toBe(text);
});

test('percent follows the locale', () => {
  expect(formatPercent(0.0543, 'de')).toBe('5,4\u00A0%');
});

test.each([
  [1.24, '×1.24'],
  [1, '×1.00'],
  [0.627_03, '×0.63'],
  [9.996, '×10.0'],
  [12.34, '×12.3'],
  [99.96, '×100'],
  [1234, '×1,234'],
  [0, '×0.00'],
  [null, '–'],
])('multiple of %s is %s', (factor, text) => {
  expect(formatMultiple(factor, 'en')).toBe(text);
});

test('less than all is never written as 100 %', () => {
  const almost = fc.double({ min: 0.99, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(almost, (ratio) => {
      expect(formatPercent(ratio, 'en')).not.toBe('100%');
    }),
  );
});

test('something is never written as 0 %', () => {
  const little = fc.double({ min: 0, minExcluded: true, max: 0.01, noNaN: true });
  fc.assert(
    fc.property(little, (ratio) => {
      expect(formatPercent(ratio, 'en')).not.toBe('0%');
    }),
  );
});

test('without a locale the browser’s is used', () => {
  expect(formatExact(56_008_699, undefined)).toBe((56_008_699).toLocaleString());
});
