import { expect, type Page, test } from '@playwright/test';

import { standinKey, startStandin } from '../../standin/standin.ts';
import { launchChromium, welcomePage } from '../extension.ts';
import { enterKey, openPanel, panelFrame, press } from '../panel.ts';
import { example } from '../videos.ts';
import { watchListeners } from './listeners.ts';

/** Has the other extension do something beside the page; its account of that. */
async function neighbour(page: Page, deed: object): Promise<unknown> {
  await page.evaluate((detail) => {
    delete document.body.dataset['neighbour'];
    dispatchEvent(new CustomEvent('neighbour', { detail }));
  }, JSON.stringify(deed));
  const told = await page.waitForFunction(() => document.body.dataset['neighbour']);
  return JSON.parse((await told.jsonValue()) ?? 'null');
}

test('another extension reaches nobody here, and what it fades takes no click; the way back names us not', async () => {
  const standin = await startStandin();
  const context = await launchChromium({
    standin,
    neighbourDir: 'tests/e2e/neighbour',
    backForwardCache: true,
  });
  const welcome = await welcomePage(context);
  await enterKey(welcome, standinKey);
  const id = new URL(welcome.url()).host;
  const page = await context.newPage();
  await page.goto(example.url);
  const frame = await openPanel(page);
  const button = frame.locator('button[data-spends]').first();
  await expect(button).toHaveAttribute('data-armed');

  const scripts = await watchListeners(page);
  const refused = /Could not establish connection. Receiving end does not exist/;
  const answers = await neighbour(page, { id });
  expect(answers).toEqual(Array.from({ length: 8 }, () => expect.stringMatching(refused)));
  expect(await scripts.heard()).toEqual([]);
  await scripts.close();

  expect(await neighbour(page, { style: { opacity: '0.1' } })).toBe(true);
  await button.click();
  await expect(frame.getByText('Something on this page may cover or fade the panel')).toBeVisible();
  await expect(button).not.toHaveAttribute('data-armed');
  await button.click();
  expect(standin.ledger).toEqual([]);
  expect(await neighbour(page, { style: { opacity: '1' } })).toBe(true);
  await press(button);
  await expect.poll(() => standin.ledger.length).toBe(1);

  // with the panel open the browser does not keep the page for the way back, and tells the page why
  await page.goto('https://www.tiktok.com/foryou');
  await page.goBack();
  await expect.poll(() => panelFrame(page)).toBeDefined();
  const reasons = await page.evaluate(() =>
    JSON.stringify(performance.getEntriesByType('navigation')[0]),
  );
  expect(reasons).toMatch(/"notRestoredReasons":\{.*"reasons":\[\{/);
  for (const secret of [id, '-extension:', 'idelight']) expect(reasons).not.toContain(secret);
  await context.close();
  await standin.close();
});
