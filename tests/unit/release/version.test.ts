import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const version = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

test('every version of the changelog has its date', () => {
  const headings = readFileSync('CHANGELOG.md', 'utf8').match(/^## .+$/gm) ?? [];
  expect(headings.length).toBeGreaterThan(0);
  for (const heading of headings)
    expect(heading).toMatch(/^## \[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
});

test('the changelog begins with the version of package.json, and so does the lock file', () => {
  const [, newest] = /^## \[(.+?)\]/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version('package.json'));
  expect(version('package-lock.json')).toBe(newest);
});
