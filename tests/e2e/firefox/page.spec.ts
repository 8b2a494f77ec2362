import type { Page } from 'puppeteer-core';

import { standinKey } from '../../standin/standin.ts';
import { strictCsp } from '../../standin/tiktok/serve.ts';
import { listen, lookEverywhere, sayEnd } from '../page-witness.ts';
import { example } from '../videos.ts';
import { press } from './controls.ts';
import { addonId, closedTab, openPanel, openTab, panelsIn, uuid } from './firefox.ts';
import { expect, test } from './fixtures.ts';

const secrets = [uuid, uuid.split('-')[0] ?? '', '-extension:', standinKey, 'idelight'];
const reports = '/site/reports';

/** What the page has found by now. */
async function foundOut(page: Page): Promise<string> {
  const { text, frames, roots } = await page.evaluate(lookEverywhere);
  expect([frames, roots]).toEqual([0, 0]);
  return text;
}

async function close(page: Page): Promise<void> {
  // the key's own frame goes away with it
  void page.keyboard.press('Escape').catch(() => {});
  await expect.poll(() => panelsIn(page)).toBe(0);
}

test('the page learns neither our address nor the key, and cannot end our script', async ({
  firefox,
  standin,
}) => {
  standin.pageCsp = `${strictCsp}; report-uri ${reports}`;
  const page = await openTab(firefox, 'about:blank');
  await page.evaluateOnNewDocument(listen);
  await page.goto(`${example.url}?csp=frame-none`);
  await closedTab(page);
  const stages: Record<string, string> = { 'before the panel': await foundOut(page) };
  const frame = await openPanel(page);
  await press(frame, /^Load the daily trend/);
  await frame.waitForSelector('canvas');
  stages['with the panel'] = await foundOut(page);
  await close(page);
  stages['after the panel'] = await foundOut(page);

  await page.evaluate(sayEnd, uuid);
  await page.evaluate(sayEnd, addonId);
  const again = await openPanel(page);
  await again.waitForSelector('canvas');
  await close(page);
  stages['after it tried to end us'] = await foundOut(page);
  const found = Object.entries(stages).flatMap(([stage, text]) =>
    secrets.flatMap((secret) => (text.includes(secret) ? [`${secret} ${stage}`] : [])),
  );
  expect(found).toEqual([]);
  expect(standin.ledger).toHaveLength(1);
  expect(JSON.stringify(standin.ledger)).not.toContain(uuid);
  expect(standin.siteRequests.filter((path) => path.startsWith(reports))).toEqual([]);

  // it would have heard of us: this is what it hears of a frame that its policy refuses and of a script that fails
  await page.evaluate(() => {
    const framed = document.createElement('iframe');
    framed.src = 'https://elsewhere.example/framed';
    document.body.append(framed);
    setTimeout(() => {
      throw new Error('a fault of the page');
    });
  });
  await expect
    .poll(() => standin.siteRequests.filter((path) => path.startsWith(reports)))
    .toHaveLength(1);
  const { text } = await page.evaluate(lookEverywhere);
  for (const known of ['violation \\"https://elsewhere.example', 'a fault of the page', 'focusin'])
    expect(text).toContain(known);
});
