import path from 'node:path';

import { expect, test } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';

import { findChromium } from '../../../scripts/browsers.ts';
import { startStandin } from '../../standin/standin.ts';
import { chromiumSwitches } from '../extension.ts';
import { example } from '../videos.ts';

const extension = path.resolve('.output/chrome-mv3');

const panelsIn = (page: Page): number =>
  page.frames().filter((frame) => frame.url().startsWith('chrome-extension://')).length;

/** What stands beside head and body: our host, and nothing of a former version. */
const hostsIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.documentElement.children].filter(
        ({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY',
      ).length,
  );

async function clickClosedTab(page: Page): Promise<void> {
  // the first visit opened settings in front
  await page.bringToFront();
  const found = await page.waitForFunction(
    () =>
      Array.from({ length: 50 }, (_, row) => ({ x: innerWidth - 8, y: row * 16 + 8 })).find(
        ({ x, y }) => {
          const element = document.elementFromPoint(x, y);
          return element?.parentElement === document.documentElement && element !== document.body;
        },
      ),
    { polling: 200 },
  );
  const point = await found.jsonValue();
  await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
}

test('F-26: after an update no dead panel stands beside the page, and after a reload the new one opens', async () => {
  const standin = await startStandin();
  const browser = await launch({
    executablePath: findChromium(),
    pipe: true,
    // installing it a second time is an update with tabs open
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', ...chromiumSwitches(standin.port)],
  });
  await browser.installExtension(extension);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(example.url);
  await clickClosedTab(page);
  const patience = { timeout: 60_000 };
  await expect.poll(() => panelsIn(page), patience).toBe(1);

  await browser.installExtension(extension);
  await expect.poll(() => panelsIn(page), patience).toBe(0);
  expect(await hostsIn(page)).toBe(1);
  // the closed tab stays and says what to do; opening what is gone is not offered
  await clickClosedTab(page);
  expect(panelsIn(page)).toBe(0);
  expect(faults).toEqual([]);

  await page.reload();
  await clickClosedTab(page);
  await expect.poll(() => panelsIn(page), patience).toBe(1);
  expect(await hostsIn(page)).toBe(1);
  expect(standin.ledger).toHaveLength(0);
  await browser.close();
  await standin.close();
});
