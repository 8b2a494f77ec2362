import { type BrowserContext, expect, type Frame, type Locator, type Page } from '@playwright/test';

import { openExtensionPage } from './extension.ts';

/** The panel's frame. The panel stands in a closed shadow root, so locators of the page miss it. */
export function panelFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().startsWith('chrome-extension://'));
}

/** Clicks the closed tab at the page's edge and gives the panel's frame once it shows something. */
export async function openPanel(page: Page): Promise<Frame> {
  const point = await closedTab(page);
  await page.mouse.click(point.x, point.y);
  const sought = { message: 'the frame of the panel', timeout: 30_000 };
  await expect.poll(() => panelFrame(page), sought).toBeDefined();
  const frame = panelFrame(page);
  if (!frame) throw new Error('The panel closed again.');
  await frame.getByRole('main').waitFor();
  return frame;
}

/**
 * Closes the panel by Escape. The key's frame goes away with it, so the browser may never say that it took
 * the key: nobody waits for that.
 */
export async function closePanel(page: Page): Promise<void> {
  void page.keyboard.press('Escape').catch(() => {});
  await expect.poll(() => panelFrame(page)).toBeUndefined();
}

/** A point of the closed tab, in CSS pixels of the viewport. Waits until the tab is there. */
export async function closedTab(page: Page): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(() => {
    const edges = [innerWidth - 8, 8];
    const heights = Array.from({ length: Math.floor(innerHeight / 16) }, (_, row) => row * 16 + 8);
    // every point inside the closed root is reported as its host, which stands beside the body
    return edges
      .flatMap((x) => heights.map((y) => ({ x, y })))
      .find(({ x, y }) => {
        const element = document.elementFromPoint(x, y);
        return element?.parentElement === document.documentElement && element !== document.body;
      });
  });
  const point = await found.jsonValue();
  if (!point) throw new Error('The closed tab is not there.');
  return point;
}

/** Presses a control that spends, once it takes a click, in the tab in front, as a person would. */
export async function press(button: Locator): Promise<void> {
  await button.page().bringToFront();
  await expect(button).toHaveAttribute('data-armed');
  await button.click();
}

/** Buys the trend that the panel offers and waits for its chart. */
export async function loadTrend(frame: Frame): Promise<void> {
  await press(frame.getByRole('button', { name: 'Load the daily trend' }));
  await frame.locator('canvas').first().waitFor();
}

/** Saves the user's key as a person would: on the options page. */
export async function saveKey(context: BrowserContext, key: string): Promise<void> {
  const page = await openExtensionPage(context, 'options.html');
  await enterKey(page, key);
  await page.close();
}

/** Fills in the key where the options page asks for it. */
export async function enterKey(page: Page, key: string): Promise<void> {
  const field = page.getByLabel('KeyAPI key', { exact: true });
  await field.fill(key);
  await page.getByRole('button', { name: 'Save key' }).click();
  await field.waitFor({ state: 'hidden' });
}
