import type { Page } from '@playwright/test';

import { closedTab, closePanel, openPanel, panelFrame } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

/** Where the panel's frame stands in the page, in CSS pixels. */
async function box(page: Page) {
  const element = await panelFrame(page)?.frameElement();
  return (await element?.boundingBox()) ?? { x: -1, y: -1, width: -1, height: -1 };
}

const bodyWidth = (page: Page) => page.evaluate(() => document.body.getBoundingClientRect().width);

test('side, mode and width act at once and are remembered', async ({ page, context }) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  expect(await box(page)).toMatchObject({ x: 1280 - 392, y: 0, width: 392, height: 800 });
  expect(await bodyWidth(page)).toBe(1280);

  await frame.getByRole('button', { name: 'Narrow the page beside the panel' }).click();
  await expect.poll(() => bodyWidth(page)).toBe(1280 - 392);
  await frame.getByRole('button', { name: 'Move to the left edge' }).click();
  await expect.poll(async () => (await box(page)).x).toBe(0);
  expect(await bodyWidth(page)).toBe(1280 - 392);

  // the grip stands beside the panel
  await page.mouse.move(395, 400);
  await page.mouse.down();
  await page.mouse.move(415, 400, { steps: 4 });
  await page.mouse.move(900, 400, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await box(page)).width).toBe(420);

  const other = await context.newPage();
  await other.goto(example.url);
  await expect.poll(() => panelFrame(other)).toBeDefined();
  await expect.poll(async () => box(other)).toMatchObject({ x: 0, width: 420 });
  await expect.poll(() => bodyWidth(other)).toBe(1280 - 420);
});

test('Escape closes, the page has its width back, and it stays closed', async ({ page }) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await frame.getByRole('button', { name: 'Narrow the page beside the panel' }).click();
  await expect.poll(() => bodyWidth(page)).toBeLessThan(1280);
  await closePanel(page);
  expect(await bodyWidth(page)).toBe(1280);

  // the focus is on the closed tab: Enter opens again
  await page.keyboard.press('Enter');
  await expect.poll(() => panelFrame(page)).toBeDefined();
  await panelFrame(page)?.getByRole('button', { name: 'Close the panel (Esc)' }).click();
  await expect.poll(() => panelFrame(page)).toBeUndefined();
  await page.reload();
  await closedTab(page);
  await page.waitForTimeout(1500);
  expect(panelFrame(page)).toBeUndefined();
});

test("TikTok's own keys keep working, and the host comes without a shift", async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(example.url);
  await openPanel(page);
  await page.mouse.click(600, 300);
  const before = page.url();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.url()).not.toBe(before);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
});
