import type { Page } from 'puppeteer-core';

import { readMoney } from '../background.ts';
import { example } from '../videos.ts';
import { armed, control, miss, noControl, press, see } from './controls.ts';
import { openOwnPage, openPanel, panelFrame, welcomePage } from './firefox.ts';
import { expect, test } from './fixtures.ts';

const keyapi = 'https://api.keyapi.ai/*';
const tiktok = 'https://www.tiktok.com/*';

/** Takes sites from the extension, as their owner can in Firefox's own list of extensions. */
const withhold = async (own: Page, ...origins: string[]): Promise<void> => {
  expect(
    await own.evaluate((sites) => chrome.permissions.remove({ origins: sites }), origins),
  ).toBe(true);
};
const allowed = (own: Page): Promise<string[]> =>
  own.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

test('a site that is withheld: nothing is sent or written down, one click asks for it, and all works again without a reload', async ({
  firefox,
  tab: page,
  control: own,
  standin,
}) => {
  expect(await allowed(own)).toEqual([keyapi, tiktok]);
  await page.goto(example.url);
  const panel = await openPanel(page);
  await armed(panel, 'Load the daily trend · 2 credits');
  await withhold(own, keyapi);
  await see(panel, 'Sidelight may not reach KeyAPI');
  await noControl(panel, /credit/);
  // the frame has no way to ask: it leads to the settings, which have
  await press(panel, 'Open settings');
  const settings = await welcomePage(firefox);
  await expect.poll(() => settings.evaluate(() => document.visibilityState)).toBe('visible');
  await see(settings, 'The browser withholds api.keyapi.ai');

  const popup = await openOwnPage(own, 'popup.html');
  await see(popup, 'Nothing was sent, so nothing was charged.');
  await noControl(popup, /credit/);
  expect((await readMoney(own)).journal).toEqual([]);
  await press(popup, 'Allow access');
  await control(popup, 'Load this list · 2 credits');
  await miss(settings, 'The browser withholds');
  await page.bringToFront();
  await press(panel, 'Load the daily trend · 2 credits');
  await panel.waitForSelector('canvas');
  expect(standin.ledger).toHaveLength(1);

  await withhold(own, keyapi, tiktok);
  await popup.bringToFront();
  await see(popup, 'TikTok is withheld');
  await settings.bringToFront();
  await see(settings, 'Sidelight may neither see TikTok nor reach KeyAPI');
  // what was bought stays
  await see(panel, '56.0M');
  await press(settings, 'Allow access');
  await miss(settings, 'Sidelight may');
  expect(await allowed(own)).toEqual([keyapi, tiktok]);
  await page.bringToFront();
  await page.reload();
  await see(await panelFrame(page), '56.0M');
  expect(standin.ledger).toHaveLength(1);
});
