import type { Page } from '@playwright/test';

import { killBackground } from '../background.ts';
import { openPanel, panelFrame, press } from '../panel.ts';
import { elsewhere, example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

const buy = /^Load the daily trend/;

/** What the panel's text is at this moment, without waiting for anything. */
const shown = (page: Page) => panelFrame(page)?.evaluate(() => document.body.innerText) ?? '';

async function buyExample(page: Page) {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await press(frame.getByRole('button', { name: buy }));
  await expect(frame.locator('canvas')).toBeVisible();
  return frame;
}

test('another video in the page clears the former one at once', async ({ page, standin }) => {
  const frame = await buyExample(page);
  await expect(frame.getByText('sunny.kitchen').first()).toBeVisible();

  // two frames of the page after the address changed, nothing of the former video may stand there
  const after = await page.evaluate(async () => {
    history.pushState({}, '', '/@sunny.kitchen/video/7561644792577360000');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return location.pathname;
  });
  expect(after).toContain('7561644792577360000');
  const text = await shown(page);
  expect(text).not.toContain('56.0M');
  expect(text).not.toContain('lemon rice');
  await expect(frame.getByRole('button', { name: buy })).toBeVisible();
  await expect(frame.locator('canvas')).toHaveCount(0);

  await page.goBack();
  await expect(frame.locator('canvas')).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});

test('an answer that comes late never stands beside a later video', async ({ page, standin }) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  const slow = standin.hold({ params: { video_id: example.id } });
  await press(frame.getByRole('button', { name: buy }));
  await slow.arrived;
  await expect(frame.getByText('Loading the daily trend')).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await page.evaluate(() => history.pushState({}, '', '/@sunny.kitchen/video/7561644792577360001'));
  await expect(frame.getByRole('button', { name: buy })).toBeVisible();
  await press(frame.getByRole('button', { name: buy }));
  await expect(frame.locator('canvas')).toBeVisible();
  const before = await shown(page);
  slow.release();
  await standin.settled();
  await page.waitForTimeout(500);
  const text = await shown(page);
  expect(text).not.toContain('56.0M');
  expect(text).toBe(before);

  // the late answer was paid for, so it is there for nothing when its video comes back
  await page.goBack();
  await expect(frame.getByText('56.0M')).toBeVisible();
  expect(standin.ledger).toHaveLength(2);
});

test('profile, overlay, arrows and back: the panel ends where the address ends', async ({
  page,
  standin,
}) => {
  await page.goto(elsewhere);
  const frame = await openPanel(page);
  await expect(frame.getByRole('link', { name: '@sunny.kitchen' })).toBeVisible();
  await page.locator('a[href*="/video/"]').first().click();
  const first = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect(frame.getByRole('button', { name: buy })).toBeVisible();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.url()).not.toContain(first);
  await page.goBack();
  await expect(frame.getByRole('button', { name: buy })).toHaveCount(0);
  await page.evaluate(() => history.pushState({}, '', '/foryou'));
  await expect(frame.getByText('Nothing to look at here')).toBeVisible();
  expect(standin.ledger).toHaveLength(0);
});

test('F-20: after the background was ended, the panel still follows and still buys once', async ({
  page,
  control,
  standin,
}) => {
  const frame = await buyExample(page);
  await killBackground(control);
  await page.evaluate(() => history.pushState({}, '', '/@sunny.kitchen/video/7561644792577360002'));
  await expect(frame.getByRole('button', { name: buy })).toBeVisible();
  expect(await shown(page)).not.toContain('56.0M');
  await press(frame.getByRole('button', { name: buy }));
  await expect(frame.locator('canvas')).toBeVisible();
  await page.goBack();
  await expect(frame.getByText('56.0M')).toBeVisible();
  expect(standin.ledger).toHaveLength(2);
});
