import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';

import { type Standin, standinKey, startStandin } from '../../standin/standin.ts';
import { discrepancies, readMoney } from '../background.ts';
import { example } from '../videos.ts';
import { control, press, see, textOf } from './controls.ts';
import {
  enterKey,
  goTo,
  installExtension,
  launchFirefox,
  openPanel,
  openTab,
  panelFrame,
  panelsIn,
  welcomePage,
} from './firefox.ts';

const offer = 'Load the daily trend · 2 credits';
/** More than the heart beats of a purchase are apart, less than the purchase takes. */
const idleMs = 12_000;

let standin: Standin;
let browser: Browser;
let own: Page;

test.beforeAll(async () => {
  standin = await startStandin();
  browser = await launchFirefox({ proxyPort: standin.proxyPort, idleMs });
  own = await welcomePage(browser);
  await enterKey(own, standinKey);
});
test.afterAll(async () => {
  await browser.close();
  await standin.close();
});

/** Whether the background is alive; asking does not wake it. */
const isAwake = (): Promise<boolean> =>
  own.evaluate(() =>
    chrome.extension
      .getViews()
      .some((view) => (view as typeof globalThis).location.pathname.includes('background')),
  );

/** What stands beside a page's head and body, which is our host, and the panels in it. */
const standing = async (page: Page) => ({
  hosts: await page.evaluate(
    () =>
      [...document.documentElement.children].filter(({ tagName }) => !/^(HEAD|BODY)$/.test(tagName))
        .length,
  ),
  panels: await panelsIn(page),
});

test('F-20 F-21: a background that has gone to sleep is not missed, and lives as long as a purchase of 18 s takes', async () => {
  const page = await openTab(browser, example.url);
  const frame = await openPanel(page);
  await press(frame, offer);
  await frame.waitForSelector('canvas');
  await expect.poll(isAwake, { timeout: 120_000 }).toBe(false);
  await goTo(page, '/@sunny.kitchen/video/7561644792577360002');
  await control(frame, offer);
  expect(await textOf(frame)).not.toContain('56.0M');

  standin.delayMs = 18_000;
  await press(frame, offer);
  await see(frame, 'Loading the daily trend');
  await frame.waitForSelector('canvas');
  await standin.settled();
  expect(standin.ledger.map(({ charged, finished }) => [charged, finished])).toEqual([
    [2, true],
    [2, true],
  ]);
  expect(discrepancies(await readMoney(own), standin.ledger)).toEqual([]);
  await press(frame, 'Close the panel (Esc)');
  await expect.poll(() => panelsIn(page)).toBe(0);
});

test('F-26: after an update one host and one panel, which works, stand beside a page that was open', async () => {
  standin.reset();
  const page = await openTab(browser, example.url);
  const former = await openPanel(page);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await installExtension(browser);
  await expect.poll(() => former.detached, { timeout: 60_000 }).toBe(true);
  // Firefox starts the new script beside the old one, whose host has to go
  await expect.poll(() => standing(page), { timeout: 60_000 }).toEqual({ hosts: 1, panels: 1 });
  const frame = await panelFrame(page);
  await see(frame, 'Published Oct 16, 2025');
  await control(frame, 'Close the panel (Esc)');
  expect(faults).toEqual([]);
  expect(standin.ledger).toHaveLength(0);
});
