import type { Frame, Page } from '@playwright/test';

import { act, alterations, attacks, beneath, countChanged, habits } from '../attacks.ts';
import { closePanel, openPanel } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

const covered = 'Something on this page may cover or fade the panel';
const altered = 'This page changed how the panel looks';

const buyButton = (frame: Frame) => frame.locator('button[data-spends]').first();

/** Where the control really is, in CSS pixels of the page. */
async function aim(frame: Frame): Promise<{ x: number; y: number }> {
  const box = await buyButton(frame).boundingBox();
  if (!box) throw new Error('There is no control.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function click(page: Page, frame: Frame): Promise<void> {
  const { x, y } = await aim(frame);
  await page.mouse.click(x, y);
}

test('what people do not see takes no click; what they see takes one', async ({
  beside,
  standin,
}) => {
  const { page, frame, toNewVideo } = beside;
  await toNewVideo();
  const button = buyButton(frame);
  const complaint = frame.getByRole('status').filter({ hasText: covered });
  for (const attack of attacks)
    await test.step(attack.name, async () => {
      // the keyboard is the page's, so that it notices the press that takes it
      await page.mouse.click(4, 4);
      await expect(button).toHaveAttribute('data-armed');
      await page.evaluate(act, attack);
      // at once, before anybody can have noticed
      if (!attack.untilPressed) await click(page, frame);
      await expect(complaint).toBeVisible();
      await expect(button).not.toHaveAttribute('data-armed');
      await click(page, frame);
      if (attack.untilPressed) expect(await page.locator('#cover').count()).toBe(0);
      await page.evaluate(act, null);
      await expect(complaint).toHaveCount(0);
      expect(standin.ledger).toEqual([]);
    });
  await expect(button).toHaveAttribute('data-armed');
  await click(page, frame);
  await expect.poll(() => standin.ledger.length).toBe(1);
});

test('what the page draws and distorts does not reach the panel', async ({ beside }) => {
  const { page, frame, toNewVideo } = beside;
  await toNewVideo();
  // away from the control, which shows that a pointer is there
  await page.mouse.move(1100, 700);
  await expect(buyButton(frame)).toHaveAttribute('data-armed');
  const clip = { x: 900, y: 0, width: 380, height: 800 };
  const picture = async () => (await page.screenshot({ clip })).toString('base64');
  let plain = '';
  const isAtRest = async () => {
    const before = plain;
    plain = await picture();
    return plain === before;
  };
  await expect.poll(isAtRest, 'the panel has come to rest').toBe(true);
  for (const deed of beneath)
    await test.step(deed.name, async () => {
      await page.evaluate(act, deed);
      expect(await page.evaluate(countChanged, [plain, await picture()])).toBeLessThan(100);
      await expect(buyButton(frame)).toHaveAttribute('data-armed');
      await page.evaluate(act, null);
    });
});

test('what pages do anyway keeps nobody from buying', async ({ beside, standin }) => {
  const { page, frame, toNewVideo } = beside;
  for (const [done, habit] of habits.entries())
    await test.step(habit.name, async () => {
      await toNewVideo();
      await page.evaluate(act, habit);
      await expect(buyButton(frame)).toHaveAttribute('data-armed');
      await click(page, frame);
      await expect.poll(() => standin.ledger.length).toBe(done + 1);
      await page.evaluate(act, null);
    });
});

test('a page that restyles our host gains nothing, and sells nothing more', async ({
  page,
  standin,
}) => {
  await page.goto(example.url);
  await openPanel(page);
  for (const alteration of alterations)
    await test.step(alteration.name, async () => {
      await closePanel(page);
      const frame = await openPanel(page);
      await expect(buyButton(frame)).toHaveAttribute('data-armed');
      const before = await aim(frame);
      await page.evaluate(act, alteration);
      expect(await aim(frame)).toEqual(before);
      await click(page, frame);
      await expect(frame.getByText(altered)).toBeVisible();
      await expect(buyButton(frame)).not.toHaveAttribute('data-armed');
      await click(page, frame);
    });
  expect(standin.ledger).toEqual([]);
  await closePanel(page);
  await expect(buyButton(await openPanel(page))).toHaveAttribute('data-armed');
});
