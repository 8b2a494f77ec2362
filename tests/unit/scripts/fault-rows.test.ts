import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const rows = [
  ...readFileSync('docs/reliability.md', 'utf8').matchAll(/^\| (F-\d\d) .*`([^`]+)` *\|$/gm),
].map(([, row = '', file = '']) => ({ row, file }));

it('names a test for every fault', () => {
  const numbers = Array.from(
    { length: 35 },
    (_, index) => `F-${String(index + 1).padStart(2, '0')}`,
  );
  expect(rows.map(({ row }) => row)).toEqual(numbers);
});

it.each(rows)('$row is named by a test of $file', ({ row, file }) => {
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`'(F-\\d\\d )*${row}\\b`));
});
