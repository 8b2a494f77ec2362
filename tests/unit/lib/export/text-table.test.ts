import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { textTable } from '@/lib/export/text-table';

test.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-5', "'-5"],
  ['@name', "'@name"],
  ['  =A1', "'  =A1"],
  ['\t=A1', "' =A1"],
  ['＝A1', "'＝A1"],
  ['"=A1', '\'"=A1'],
  ['"open', '\'"open'],
  ['a "quote" inside', 'a "quote" inside'],
  ['plain = text', 'plain = text'],
  ['– unknown', '– unknown'],
  ['one\ttwo\r\nthree\u2028four\u0000', 'one two three four '],
  ['', ''],
])('text cell %j', (text, cell) => {
  expect(textTable([[text]])).toBe(cell);
});

test.each([
  [-3018, '-3018'],
  [0.006_4, '0.0064'],
  [0, '0'],
  [56_008_699, '56008699'],
  [null, ''],
  [Number.NaN, ''],
  [Infinity, ''],
])('number cell %s', (value, cell) => {
  expect(textTable([[value]])).toBe(cell);
});

test('rows are lines and cells are divided by tabs', () => {
  expect(textTable([['a', 1], [], ['b', null, 'c']])).toBe('a\t1\n\nb\t\tc');
});

test('no text leaves its cell or starts a formula', () => {
  const marks = [
    '=',
    '+',
    '-',
    '@',
    '＝',
    '"',
    "'",
    '\t',
    '\n',
    '\r',
    '\u2028',
    ' ',
    '\u00A0',
    'é',
  ];
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...marks) }));
  fc.assert(
    fc.property(text, (value) => {
      const line = textTable([['first', value, 'last']]);
      const cells = line.split('\t');
      expect(cells).toHaveLength(3);
      expect(line.split(/[\n\r\u2028\u2029]/u)).toHaveLength(1);
      expect(cells[1]).not.toMatch(/^\s*[=+\-@"]/u);
    }),
  );
});
