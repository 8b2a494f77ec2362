import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@playwright/test';

const built = '.output/firefox-mv3';

interface Finding {
  code: string;
  file: string;
  line: number;
  column: number;
}

// what `web-ext lint` and the store itself run
test('firefox: no error, no notice, and only the warnings of docs/store/firefox-lint.md', () => {
  const linter = 'node_modules/addons-linter/bin/addons-linter';
  const output = execFileSync(process.execPath, [linter, '--output', 'json', built]);
  const found = JSON.parse(output.toString()) as Record<
    'errors' | 'notices' | 'warnings',
    Finding[]
  >;
  expect(found.errors).toEqual([]);
  expect(found.notices).toEqual([]);
  expect(found.warnings.map(({ code }) => code)).toEqual([
    'UNSAFE_VAR_ASSIGNMENT',
    'UNSAFE_VAR_ASSIGNMENT',
  ]);
  for (const { file, line, column } of found.warnings) {
    const code = readFileSync(path.join(built, file), 'utf8').split('\n')[line - 1] ?? '';
    expect(code.slice(column - 250, column)).toContain('`dangerouslySetInnerHTML`:');
  }
});
