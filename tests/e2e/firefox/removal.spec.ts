import type { Page } from 'puppeteer-core';

import {
  lastElement,
  mendsAtMost,
  refusal,
  renderAnew,
  restyleAlways,
  takeOut,
  takeOutAlways,
} from '../removal.ts';
import { example } from '../videos.ts';
import { control, press, see } from './controls.ts';
import { closedTab, openOwnPage, openPanel, panelFrame, panelsIn, reload } from './firefox.ts';
import { expect, test } from './fixtures.ts';

/** Does something to the page's panel, and gives the one that comes back instead. */
async function anew(page: Page, deed: () => void) {
  const former = await panelFrame(page);
  await page.evaluate(deed);
  await expect.poll(() => former.detached).toBe(true);
  return panelFrame(page);
}

test('a panel that the page takes out comes back whole, as often as a page may happen to do so', async ({
  tab: page,
  standin,
}) => {
  await page.goto(example.url);
  await openPanel(page);
  const second = await anew(page, takeOut);
  expect(standin.ledger).toEqual([]);
  await press(second, /^Load the daily trend/);
  await second.waitForSelector('canvas');
  expect(standin.ledger).toHaveLength(1);

  const third = await anew(page, renderAnew);
  await third.waitForSelector('canvas');
  expect(standin.ledger).toHaveLength(1);
});

test('a page that will not have us is let be, and the popup says so; one that restyles us goes on living', async ({
  tab: page,
  control: own,
  standin,
}) => {
  await page.goto(example.url);
  await openPanel(page);
  const { drawings, inserted } = await page.evaluate(takeOutAlways);
  // it put itself back a few times, then no more
  expect(inserted).toBeGreaterThan(0);
  expect(inserted).toBeLessThanOrEqual(mendsAtMost);
  expect(drawings).toBeGreaterThan(inserted);
  expect(await panelsIn(page)).toBe(0);
  expect(await page.evaluate(lastElement)).toBe('BODY');

  const popup = await openOwnPage(own, 'popup.html');
  await page.bringToFront();
  await reload(popup);
  await see(popup, refusal);
  // pressed without bringing the popup's tab to the front: then this tab would be another
  const open = await control(popup, 'Open panel');
  await open.evaluate((button) => button.click());
  await panelFrame(page);

  await page.reload();
  await panelFrame(page);
  await press(await panelFrame(page), 'Close the panel (Esc)');
  await closedTab(page);
  await page.evaluate(restyleAlways);
  await expect.poll(() => page.evaluate(lastElement)).toBe('BODY');
  const restyled = await page.evaluate(() => Number(Reflect.get(globalThis, 'restyled')));
  expect(restyled).toBeGreaterThan(1);
  // closing the panel, and what the tab says, are drawn on the same host
  expect(restyled).toBeLessThanOrEqual(2 * mendsAtMost);
  expect(standin.ledger).toEqual([]);
});
