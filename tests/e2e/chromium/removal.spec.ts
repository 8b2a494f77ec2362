import type { Page } from '@playwright/test';

import { closedTab, openPanel, panelFrame, press } from '../panel.ts';
import { openPopup } from '../popup.ts';
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
import { expect, test } from './fixtures.ts';

/** Presses the control that spends in the panel that stands there now. */
async function buy(page: Page): Promise<void> {
  await expect.poll(() => panelFrame(page)).toBeDefined();
  const frame = panelFrame(page);
  if (!frame) throw new Error('There is no panel.');
  await press(frame.locator('button[data-spends]').first());
  await expect(frame.locator('canvas').first()).toBeVisible();
}

test('a panel that the page takes out comes back whole, as often as a page may happen to do so', async ({
  page,
  standin,
}) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await page.evaluate(takeOut);
  await expect.poll(() => frame.isDetached()).toBe(true);
  await buy(page);
  expect(standin.ledger).toHaveLength(1);

  // a page that renders itself anew, down to its document element
  const second = panelFrame(page);
  await page.evaluate(renderAnew);
  await expect.poll(() => second?.isDetached()).toBe(true);
  await expect.poll(() => panelFrame(page)).toBeDefined();
  await expect(panelFrame(page)?.locator('canvas').first() ?? page.locator('none')).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});

test('a page that will not have us is let be, and the popup says so', async ({ page, context }) => {
  await page.goto(example.url);
  await openPanel(page);
  const { drawings, inserted } = await page.evaluate(takeOutAlways);
  // it put itself back a few times, then no more
  expect(inserted).toBeGreaterThan(0);
  expect(inserted).toBeLessThanOrEqual(mendsAtMost);
  expect(drawings).toBeGreaterThan(inserted);
  expect(panelFrame(page)).toBeUndefined();
  expect(await page.evaluate(lastElement)).toBe('BODY');

  const popup = await openPopup(context);
  await page.bringToFront();
  await popup.reload();
  await expect(popup.getByText(refusal)).toBeVisible();
  await popup.getByRole('button', { name: 'Open panel' }).click();
  await expect.poll(() => panelFrame(page)).toBeDefined();
  await panelFrame(page)?.getByRole('main').waitFor();
});

test('a page that restyles us whenever we mend it goes on living', async ({ page }) => {
  await page.goto(example.url);
  await closedTab(page);
  await page.evaluate(restyleAlways);
  await expect.poll(() => page.evaluate(lastElement)).toBe('BODY');
});
