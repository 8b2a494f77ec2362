import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { provideBrowsers } from './browsers.ts';
import { start } from './start.ts';
import { type Sums, addSums, sumPlaywright, sumStep, sumVitest } from './sums.ts';

const reports = process.argv[2] ?? mkdtempSync(path.join(tmpdir(), 'sidelight-'));
const all: Sums[] = [];

await step('Format', () => run('oxfmt', '--check'));
await step('Types and lint', () => run('oxlint', '--type-aware', '--type-check'));
await step('Unused code', () => run('knip'));
await step('Unit tests', testUnits);
const ready = [
  await step('Browsers', async () => {
    provideBrowsers('chromium', 'firefox');
    return sumStep(0);
  }),
  await step('Build for Chromium', () => run('wxt', 'build')),
  await step('Build for Firefox', () => run('wxt', 'build', '-b', 'firefox', '--mv3')),
].every((sums) => sums.failed === 0);
await step('Tests in browsers', ready ? testInBrowsers : reportNotRun);

const sums = addSums(all);
if (sums.flaky > 0) console.log(`${sums.flaky} passed only when repeated.`);
if (sums.skipped > 0) console.log(`${sums.skipped} skipped, counted as failed.`);
writeFileSync(path.join(reports, 'sums.json'), JSON.stringify(sums));

async function step(name: string, act: () => Promise<Sums>): Promise<Sums> {
  console.log(`\n# ${name}`);
  const started = performance.now();
  const result = await act().catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : error);
    return sumStep(1);
  });
  all.push(result);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`# ${name}: ${result.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return result;
}

async function testUnits() {
  const file = path.join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await start('vitest', ['run', ...reporters]);
  return sumVitest(readReport(file), code);
}

async function testInBrowsers() {
  const file = path.join(reports, 'playwright.json');
  const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const code = await start('playwright', ['test', '--reporter=list,json'], environment);
  return sumPlaywright(readReport(file), code);
}

async function reportNotRun() {
  console.log('Not run: a browser or a build is missing.');
  return sumStep(1);
}

async function run(command: string, ...options: string[]) {
  return sumStep(await start(command, options));
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.log('The runner left no readable report.');
    return undefined;
  }
}
