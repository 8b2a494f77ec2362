import type { Page } from '@playwright/test';

import { standinKey } from '../../standin/standin.ts';
import { extensionId } from '../extension.ts';
import { listen, lookEverywhere, sayEnd } from '../page-witness.ts';
import { closedTab, closePanel, openPanel, press } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

test('the page learns neither our address nor the key', async ({ context }) => {
  const page = await context.newPage();
  const id = await extensionId(context);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript(listen);
  await page.goto(example.url);
  const frame = await openPanel(page);
  await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
  await expect(frame.locator('canvas')).toBeVisible();

  await page.evaluate(sayEnd, id);
  await closePanel(page);
  await openPanel(page);

  const { text, frames, roots } = await page.evaluate(lookEverywhere);
  const secrets = [id, '-extension:', standinKey, 'sidelight', 'Sidelight'];
  const all = text + said.join('\n');
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  expect([frames, roots]).toEqual([0, 0]);
});

test('the panel works where the page forbids every frame', async ({ page, standin }) => {
  await page.goto(`${example.url}?csp=frame-none`);
  const frame = await openPanel(page);
  await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
  await expect(frame.locator('canvas')).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});

test('no script of ours throws on a page of another shape', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${example.url}?nodata`);
  const frame = await openPanel(page);
  await expect(frame.getByText('Published Oct 16, 2025')).toBeVisible();
  await expect(frame.getByText('from the page')).toHaveCount(0);
  await page.goto('https://www.tiktok.com/foryou');
  await page.waitForTimeout(500);
  expect(errors).toEqual([]);
});

/** What a screen reader says of the closed tab, which stands in a closed root. */
async function closedTabName(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes.map(({ name }) => String(name?.value ?? ''));
  return names.find((name) => name.startsWith('Open Sidelight')) ?? '';
}

test('the closed tab names the price, then the age', async ({ page }) => {
  await page.goto(example.url);
  await closedTab(page);
  await expect.poll(() => closedTabName(page)).toContain('2 credits');
  const frame = await openPanel(page);
  await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
  await expect(frame.locator('canvas')).toBeVisible();
  await closePanel(page);
  await expect.poll(() => closedTabName(page)).toContain('free. Their age: just now');
});
