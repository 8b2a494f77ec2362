import type { Browser, Page } from 'puppeteer-core';

import { standinKey } from '../../standin/standin.ts';
import { elsewhere, example } from '../videos.ts';
import { openPanel, openTab, saveKey } from './firefox.ts';
import { expect, test } from './fixtures.ts';

test.setTimeout(480_000);
test.use({ idleMs: 5000 });

/** What the sidebar shows, read by another page of the extension; the remote protocol does not list it. */
const sidebarText = (control: Page): Promise<string> =>
  control.evaluate(() => {
    const [view] = chrome.extension.getViews({ type: 'sidebar' as never }) as (typeof window)[];
    return view?.document.body.innerText ?? 'no sidebar';
  });
const sidebarShows = (control: Page, part: string) =>
  expect.poll(() => sidebarText(control)).toContain(part);

/** The popup in a tab of its own, opened by another page of the extension. */
async function openPopup(firefox: Browser, control: Page): Promise<Page> {
  await control.evaluate(() => chrome.tabs.create({ url: '/popup.html' }));
  const isPopup = (page: Page) =>
    page.evaluate(() => location.pathname === '/popup.html').catch(() => false);
  let popup: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await firefox.pages()) if (await isPopup(page)) popup = page;
      return popup;
    })
    .toBeDefined();
  if (!popup) throw new Error('The popup did not open.');
  return popup;
}

const caption = 'one-pan lemon rice';
const grown = '56.0M';
const profile = 'Load the newest 10 videos';

test('the sidebar takes the place of the panel, follows page and tab while the background sleeps, and loads by itself once', async ({
  firefox,
  standin,
}) => {
  const control = await saveKey(firefox, standinKey);
  const page = await openTab(firefox, example.url);
  await openPanel(page);
  const popup = await openPopup(firefox, control);
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
  await expect.poll(() => standin.ledger.length, 'another video, another answer').toBe(2);
  // puppeteer would wait for a load that does not come
  await page.evaluate(() => void setTimeout(() => history.back()));
  await sidebarShows(control, profile);
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
  await page.evaluate(() => void setTimeout(() => history.back()));
  await sidebarShows(control, grown);
  await standin.settled();
  expect(standin.ledger).toHaveLength(2);
});
