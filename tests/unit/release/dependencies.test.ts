import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

interface Locked {
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');

test('every package that ships has its reason in docs/dependencies.md, and no other is there', () => {
  const reasons = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)];
  expect(reasons.map(([, name]) => name)).toEqual(Object.keys(manifest.dependencies));
  expect(reasons.length).toBeLessThanOrEqual(10);
});

test('what ships is named by exact versions', () => {
  for (const version of Object.values(manifest.dependencies))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('every locked package comes from the registry and has its hash', () => {
  expect(locked.length).toBeGreaterThan(100);
  const registry = 'https://registry.npmjs.org/';
  // npm may leave the registry's own addresses out
  const unsure = locked.filter(
    ([, { resolved = registry, integrity }]) =>
      !resolved.startsWith(registry) || !integrity?.startsWith('sha512-'),
  );
  expect(unsure.map(([place]) => place)).toEqual([]);
});

test('only what package.json allows runs a script at its installation', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([place]) => place.replace('node_modules/', ''))).toEqual(
    Object.keys(manifest.allowScripts),
  );
});
