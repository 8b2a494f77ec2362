import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const version = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

test('the changelog begins with the version of package.json, and so does the lock file', () => {
  const [, newest] = /^## \[(.+?)\]/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version('package.json'));
  expect(version('package-lock.json')).toBe(newest);
});
