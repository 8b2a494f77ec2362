import type { Page } from '@playwright/test';

import { closedTab, openPanel, panelFrame, press } from '../panel.ts';
import { openPopup } from '../popup.ts';
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

/** How often our host was put into the page since the page was told to count. */
const insertions = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { inserted: number }).inserted);

const refusal = 'This page took the panel away again and again.';

test('a panel that the page takes out comes back whole, as often as a page may happen to do so', async ({
  page,
  standin,
}) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await page.evaluate(() => {
    document.documentElement.lastElementChild?.remove();
  });
  await expect.poll(() => frame.isDetached()).toBe(true);
  await buy(page);
  expect(standin.ledger).toHaveLength(1);

  // a page that renders itself anew, down to its document element
  const second = panelFrame(page);
  await page.evaluate(() => {
    const html = document.createElement('html');
    html.append(
      ...[...document.documentElement.children].filter(
        (child) => child !== document.documentElement.lastElementChild,
      ),
    );
    document.replaceChild(html, document.documentElement);
  });
  await expect.poll(() => second?.isDetached()).toBe(true);
  await expect.poll(() => panelFrame(page)).toBeDefined();
  await expect(panelFrame(page)?.locator('canvas').first() ?? page.locator('none')).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});

test('a page that will not have us is let be, and the popup says so', async ({ page, context }) => {
  await page.goto(example.url);
  await openPanel(page);
  const frames = await page.evaluate(async () => {
    const counter = globalThis as unknown as { inserted: number };
    counter.inserted = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) counter.inserted += addedNodes.length;
    }).observe(document.documentElement, { childList: true });
    let count = 0;
    const until = performance.now() + 2000;
    while (performance.now() < until || count < 20) {
      await new Promise(requestAnimationFrame);
      for (const child of document.documentElement.children)
        if (child instanceof HTMLElement && child.style.getPropertyValue('--side')) child.remove();
      count += 1;
    }
    return count;
  });
  // it put itself back a few times, then no more
  const inserted = await insertions(page);
  expect(inserted).toBeGreaterThan(0);
  expect(inserted).toBeLessThanOrEqual(10);
  expect(frames).toBeGreaterThan(inserted);
  expect(panelFrame(page)).toBeUndefined();
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe(
    'BODY',
  );

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
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (!(host instanceof HTMLElement)) throw new Error('Our host is not there.');
    const hide = () => host.style.setProperty('opacity', '0');
    new MutationObserver(hide).observe(host, { attributes: true });
    hide();
  });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.lastElementChild?.tagName))
    .toBe('BODY');
});
