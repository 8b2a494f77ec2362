import { execFileSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from '@playwright/test';

import { unzip } from './unzip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidelight-zips-'));
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// the second build of the one begins where the other's source zip was unpacked
test.describe.configure({ mode: 'serial' });

test('chrome: building again gives the same bytes, zipped without a date', () => {
  zipInto(folder, process.cwd(), { browser: 'chrome', zip: { zipSources: true } });
  expectSameFiles('chrome');
});

test('the source zip holds the sources and nothing else', () => {
  const names = unzip(zipOf('sources')).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['LICENSE', 'package-lock.json', 'wxt.config.ts']));
  expect(names).toContain('docs/store/build.md');
  const kinds = names.map((name) => path.extname(name) || name);
  expect([...new Set(kinds)].toSorted()).toEqual([
    '.css',
    '.html',
    '.json',
    '.md',
    '.png',
    '.svg',
    '.ts',
    '.tsx',
    'LICENSE',
  ]);
});

test('firefox: the source zip, built in another folder, gives the same bytes', () => {
  const sources = path.join(folder, 'unpacked');
  for (const { name, content } of unzip(zipOf('sources'))) {
    const file = path.join(sources, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  symlinkSync(path.resolve('node_modules'), path.join(sources, 'node_modules'), 'junction');
  zipInto(folder, sources, { browser: 'firefox' });
  expectSameFiles('firefox');
});

const zipOf = (kind: string) => path.join(folder, `sidelight-${version}-${kind}.zip`);

/** Builds and zips in a process of its own, whose environment holds what must not matter. */
function zipInto(outDir: string, root: string, options: object) {
  const config = JSON.stringify({ manifestVersion: 3, outDir, ...options });
  const script = `import { zip } from 'wxt'; await zip(${config});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function expectSameFiles(browser: 'chrome' | 'firefox') {
  const built = path.join('.output', `${browser}-mv3`);
  const files = globSync('**/*', { cwd: built, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(built, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'));
  const entries = unzip(zipOf(browser));
  expect(entries.map(({ name }) => name)).toEqual(files.toSorted());
  for (const { name, content, stamp } of entries) {
    expect(content.equals(readFileSync(path.join(built, name))), name).toBe(true);
    expect(stamp, name).toBe(0);
  }
}
