import { globSync, readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

const built = (pattern: string) => globSync(`.output/*-mv3/${pattern}`);

test('the content script holds no React, no zod, no chart, no key', () => {
  for (const script of built('tiktok.js'))
    expect(readFileSync(script, 'utf8')).not.toMatch(/react|zod|canvas|indexedDB|Authorization/i);
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
