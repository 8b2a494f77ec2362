import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { expect, test } from '@playwright/test';

const built = (pattern: string) => globSync(`.output/*-mv3/${pattern}`);
const gzipped = (file: string) => gzipSync(readFileSync(file)).length;

test('the content script is at most 5 kB, compressed', () => {
  const scripts = built('tiktok.js');
  expect(scripts).toHaveLength(2);
  for (const script of scripts) expect(gzipped(script), script).toBeLessThanOrEqual(5000);
});

test('the content script holds no React, no zod, no chart, no key', () => {
  for (const script of built('tiktok.js'))
    expect(readFileSync(script, 'utf8')).not.toMatch(/react|zod|canvas|indexedDB|Authorization/i);
});

test('the drawing library is in a chunk of its own, which the first paint does not need', () => {
  for (const page of built('panel.html')) {
    const first = readFileSync(page, 'utf8');
    const charts = built('chunks/{chart,trend-chart}-*.js');
    expect(charts).toHaveLength(4);
    for (const chart of charts) expect(first).not.toContain(chart.split('/').at(-1));
  }
});

test('no page of ours asks KeyAPI: the request is written in the worker alone', () => {
  const asking = built('**/*.js').filter((script) =>
    readFileSync(script, 'utf8').includes('/v1/tiktok/video/trends'),
  );
  expect(asking.map((script) => script.split('/').at(-1))).toEqual([
    'background.js',
    'background.js',
  ]);
});
