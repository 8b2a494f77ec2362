import type { Frame } from '@playwright/test';

import { standinKey } from '../../standin/standin.ts';
import { closedTab, closePanel, openPanel, panelFrame, press } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

const buyButton = (frame: Frame) =>
  frame.getByRole('button', { name: 'Load the daily trend · 2 credits' });

async function expectTheTrueFigures(frame: Frame) {
  for (const [name, exact] of Object.entries(example.totals))
    await expect(
      frame.locator('dl[aria-label="Totals"] > div', { hasText: name }).locator('dd'),
    ).toHaveAttribute('title', exact);
  for (const [name, shown] of Object.entries(example.figures))
    await expect(frame.getByRole('button', { name: new RegExp(`^${name}`) })).toContainText(shown);
  await expect(frame.locator('canvas')).toBeVisible();
  await expect(frame.getByText('first 15 days after publication')).toBeVisible();
  await expect(frame.getByText(/last 1\d days/)).toHaveCount(0);
}

test('a video page, one click, and its trend is there; a reload buys nothing', async ({
  page,
  standin,
}) => {
  await page.goto(example.url);
  await closedTab(page);
  expect(standin.ledger).toHaveLength(0);

  const frame = await openPanel(page);
  await expect(buyButton(frame)).toBeFocused();
  await expect(frame.getByText('50 of 50 credits left today')).toBeVisible();
  await expect(frame.getByText('Published Oct 16, 2025')).toBeVisible();
  expect(standin.ledger).toHaveLength(0);

  await press(buyButton(frame));
  await expectTheTrueFigures(frame);
  await standin.settled();
  expect(standin.ledger).toMatchObject([
    {
      endpoint: 'videoTrends',
      path: '/v1/tiktok/video/trends',
      params: { video_id: example.id },
      key: standinKey,
      status: 200,
      finished: true,
      charged: 2,
    },
  ]);
  expect(standin.ledger[0]?.headers).not.toHaveProperty('cookie');

  await page.reload();
  await expect.poll(() => panelFrame(page)).toBeDefined();
  const again = panelFrame(page);
  if (!again) throw new Error('The panel that was left open did not come back.');
  await expectTheTrueFigures(again);
  await expect(again.getByText(/^(live|cached)/)).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
  expect(standin.strayHosts).toEqual([]);
});

test('a double click on the closed tab, and an Enter that is held, buy nothing', async ({
  page,
  standin,
}) => {
  await page.goto(example.url);
  const point = await closedTab(page);
  await page.mouse.dblclick(point.x, point.y);
  await expect.poll(() => panelFrame(page)).toBeDefined();
  await panelFrame(page)?.getByRole('main').waitFor();

  // Escape leaves the focus on the closed tab; the Enter that opens goes on repeating in the panel
  await closePanel(page);
  await page.keyboard.down('Enter');
  await expect.poll(() => panelFrame(page)).toBeDefined();
  const frame = panelFrame(page);
  if (!frame) throw new Error('The panel did not open.');
  await expect(buyButton(frame)).toBeFocused();
  for (let repeat = 0; repeat < 20; repeat += 1) {
    await page.keyboard.down('Enter');
    await page.waitForTimeout(50);
  }
  await page.keyboard.up('Enter');
  await page.waitForTimeout(500);
  expect(standin.ledger).toHaveLength(0);

  await page.keyboard.press('Enter');
  await expectTheTrueFigures(frame);
  expect(standin.ledger).toHaveLength(1);
});

test('a refresh is one purchase more, and two clicks on it are still one', async ({
  beside,
  standin,
}) => {
  const { page, frame, toNewVideo } = beside;
  await toNewVideo();
  // the first click into the panel counts, wherever the keyboard was
  await page.mouse.click(4, 4);
  await press(buyButton(frame));
  await expect(frame.locator('canvas')).toBeVisible();
  standin.delayMs = 300;
  const refresh = frame.getByRole('button', { name: 'Refresh · 2 credits' });
  await expect(refresh).toHaveAttribute('data-armed');
  await refresh.dblclick();
  await expect.poll(() => standin.ledger.length).toBe(2);
  await expect(refresh).toBeEnabled();
  await standin.settled();
  expect(standin.ledger).toHaveLength(2);
});
