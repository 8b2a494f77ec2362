import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from '@playwright/test';

const kB = 1000;
const compressed = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

/** A script with all that it needs before it runs. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)[`"'](\.[^`"']+\.js)[`"']/g))
    withImports(path.join(path.dirname(file), name ?? ''), found);
  return found;
}

const scriptsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, name]) =>
    path.join(path.dirname(page), name ?? ''),
  );

for (const browser of ['chrome', 'firefox']) {
  const output = `.output/${browser}-mv3`;
  // words have chunks of their own, some of the same name, all smaller
  const chunk = (name: string) => {
    const files = globSync(`${output}/chunks/${name}-????????.js`);
    expect(files.length, name).toBeGreaterThan(0);
    return files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0] ?? '';
  };
  const load = (...files: string[]) => {
    const all = new Set<string>();
    for (const file of files) withImports(file, all);
    return all;
  };

  test(`${browser}: every page of TikTok gets at most 5 kB, the background is at most 33 kB`, () => {
    expect(compressed([`${output}/tiktok.js`])).toBeLessThanOrEqual(5 * kB);
    expect(compressed([`${output}/background.js`])).toBeLessThanOrEqual(33 * kB);
  });

  test(`${browser}: the panel paints a video's figures with at most 116 kB, its chart with 171 kB`, () => {
    const panel = scriptsOf(`${output}/panel.html`);
    const figures = load(...panel);
    const chart = chunk('chart');
    expect([...figures]).not.toContain(chart);
    expect(compressed(figures)).toBeLessThanOrEqual(116 * kB);
    const whole = load(...panel, chunk('trend-chart'));
    expect([...whole]).toContain(chart);
    expect(compressed(whole)).toBeLessThanOrEqual(171 * kB);
  });

  test(`${browser}: the popup shows its lists with at most 108 kB`, () => {
    const popup = load(...scriptsOf(`${output}/popup.html`));
    expect(compressed(popup)).toBeLessThanOrEqual(108 * kB);
  });
}
