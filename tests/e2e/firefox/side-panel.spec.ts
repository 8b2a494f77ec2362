import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';

import { standinKey, startStandin } from '../../standin/standin.ts';
import { elsewhere, example } from '../videos.ts';
import {
  enterKey,
  launchFirefox,
  openOwnPage,
  openPanel,
  openTab,
  welcomePage,
} from './firefox.ts';

/** What the sidebar shows, read by another page of the extension; the remote protocol does not list it. */
const sidebarText = (control: Page): Promise<string> =>
  control.evaluate(() => {
    const [view] = chrome.extension.getViews({ type: 'sidebar' as never }) as (typeof window)[];
    return view?.document.body.innerText ?? 'no sidebar';
  });
const sidebarShows = (control: Page, part: string) =>
  expect.poll(() => sidebarText(control)).toContain(part);

const caption = 'one-pan lemon rice';
const grown = '56.0M';
const profile = 'Load the newest 10 videos';

test('the sidebar takes the place of the panel, follows page and tab while the background sleeps, and loads by itself once', async () => {
  const standin = await startStandin();
  const firefox = await launchFirefox({ proxyPort: standin.proxyPort, idleMs: 5000 });
  const control = await welcomePage(firefox);
  await enterKey(control, standinKey);
  const page = await openTab(firefox, example.url);
  await openPanel(page);
  const popup = await openOwnPage(control, 'popup.html');
  expect(await sidebarText(control), 'not at the installation').toBe('no sidebar');
  const button = await popup.waitForSelector('::-p-text(Side panel)');
  await button?.click();
  await expect.poll(() => sidebarText(control)).not.toBe('no sidebar');
  await page.bringToFront();
  await sidebarShows(control, caption);
  // the frame in the page is gone
  await expect.poll(() => page.frames().length).toBe(1);
  expect(standin.ledger).toHaveLength(0);

  await control.evaluate(() =>
    chrome.runtime.sendMessage({ call: 'changeSettings', input: { automatic: ['video'] } }),
  );
  await page.mouse.wheel({ deltaY: 10 });
  await sidebarShows(control, grown);
  await standin.settled();
  expect(standin.ledger).toMatchObject([{ params: { video_id: example.id }, charged: 2 }]);

  const backgrounds = () =>
    control.evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length,
    );
  await expect.poll(backgrounds, 'the background sleeps').toBe(0);
  await page.evaluate((path) => history.pushState({}, '', path), '/@sunny.kitchen');
  await sidebarShows(control, profile);
  expect(await sidebarText(control)).not.toContain(grown);

  await control.bringToFront();
  await sidebarShows(control, 'This tab shows no TikTok page');
  await page.bringToFront();
  await sidebarShows(control, profile);

  // the same page as it was left, out of the back/forward cache, and then in motion again
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  await page.goto(`${elsewhere}/video/7561644792577360009`);
  await sidebarShows(control, 'Load the daily trend');
  await page.mouse.wheel({ deltaY: 10 });
  await expect.poll(() => standin.ledger.length, 'another video, another answer').toBe(2);
  // puppeteer would wait for a load that does not come
  await page.evaluate(() => void setTimeout(() => history.back()));
  await sidebarShows(control, profile);
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
  await page.evaluate(() => void setTimeout(() => history.back()));
  await sidebarShows(control, grown);
  await standin.settled();
  expect(standin.ledger).toHaveLength(2);
  await firefox.close();
  await standin.close();
});
