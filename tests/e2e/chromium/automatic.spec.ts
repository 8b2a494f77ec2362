import type { Frame, Page } from '@playwright/test';

import { act, attacks } from '../attacks.ts';
import { callFrom } from '../background.ts';
import { panelFrame } from '../panel.ts';
import { elsewhere, example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

/** Longer than the rest after which a page loads by itself. */
const restMs = 2500;
const offer = /^Load the daily trend/;

/** A panel that opens with its page, so that nobody needs to touch that; it loads videos by itself. */
async function untouched(page: Page, control: Page): Promise<Frame> {
  await callFrom(control, 'changeSettings', { open: true, automatic: ['video'] });
  await page.bringToFront();
  await page.goto(example.url);
  await expect.poll(() => panelFrame(page)).toBeDefined();
  const frame = panelFrame(page);
  if (!frame) throw new Error('The panel closed again.');
  await expect(frame.getByRole('button', { name: offer })).toHaveAttribute('data-armed');
  return frame;
}

/** What a script of the page can do alone: new videos, and signs of a person that it makes up. */
const pretend = (page: Page, from: number, videos: number): Promise<void> =>
  page.evaluate(
    async ({ base, first, count, ms }) => {
      for (let step = first; step < first + count; step += 1) {
        for (const name of ['pointerdown', 'keydown', 'wheel'])
          document.body.dispatchEvent(new Event(name, { bubbles: true }));
        scrollBy(0, 10);
        document.body.click();
        history.pushState({}, '', `${base}/video/75616447925779${String(step).padStart(5, '0')}`);
        await new Promise((resolve) => setTimeout(resolve, ms));
      }
    },
    { base: elsewhere, first: from, count: videos, ms: restMs },
  );

test('a page alone makes nothing load by itself; one act of a person loads one answer', async ({
  page,
  control,
  standin,
}) => {
  const frame = await untouched(page, control);
  await pretend(page, 0, 5);
  expect(standin.ledger).toEqual([]);
  await expect(frame.getByRole('button', { name: offer })).toBeVisible();

  await page.mouse.wheel(0, 10);
  await expect(frame.getByText('Loads by itself in a moment')).toBeVisible();
  await expect.poll(() => standin.ledger.length).toBe(1);
  await pretend(page, 10, 4);
  // a panel that is made anew remembers as well
  await page.reload();
  await expect.poll(() => panelFrame(page)?.url()).toBeDefined();
  await pretend(page, 20, 2);
  expect(standin.ledger).toHaveLength(1);

  await page.keyboard.press('ArrowDown');
  await expect.poll(() => standin.ledger.length).toBe(2);
  await standin.settled();
});

test('nothing loads by itself in a panel that is covered, whatever somebody does', async ({
  page,
  control,
  standin,
}) => {
  const frame = await untouched(page, control);
  const cover = attacks.find(({ name }) => name === 'a cover in the top layer');
  expect(cover).toBeDefined();
  await page.evaluate(act, cover ?? null);
  await expect(frame.locator('button[data-spends]').first()).not.toHaveAttribute('data-armed');
  for (let step = 0; step < 4; step += 1) {
    await page.mouse.wheel(0, 10);
    await pretend(page, 30 + step, 1);
  }
  expect(standin.ledger).toEqual([]);
  await expect(frame.getByRole('button', { name: offer })).toHaveCount(1);
  await page.evaluate(act, null);
  await expect.poll(() => standin.ledger.length).toBe(1);
  await standin.settled();
});
