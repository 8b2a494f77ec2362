import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

interface Manifest {
  name: string;
  description: string;
  version: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const manifests = ['chrome', 'firefox'].map((name) => json(`.output/${name}-mv3/manifest.json`));
const page = (name: string) => readFileSync(`docs/store/${name}.md`, 'utf8');

test('name and summary of the listing are those of the manifests, the version that of package.json', () => {
  for (const { name, description, version } of manifests) {
    expect(page('listing')).toContain(`## Name\n\n${name}\n`);
    expect(page('listing')).toContain(`## Summary\n\n${description}\n`);
    expect(version).toBe(json('package.json').version);
  }
});

test('docs/store/permissions.md has a reason for every permission, and no other', () => {
  const asked = manifests.flatMap((manifest) =>
    [
      manifest.permissions,
      manifest.host_permissions,
      manifest.optional_permissions ?? [],
      manifest.optional_host_permissions ?? [],
      manifest.content_scripts.flatMap(({ matches }) => matches),
    ].flat(),
  );
  const reasons = [...page('permissions').matchAll(/^\| `([^`]+)` +\| .{20,}\|$/gm)];
  expect(reasons.map(([, permission = '']) => permission).toSorted()).toEqual(
    [...new Set(asked)].toSorted(),
  );
});
