import type { Page } from 'puppeteer-core';

import { discrepancies, readMoney } from '../background.ts';
import { again, againDoubtful, refusals } from '../refusals.ts';
import { elsewhere, example } from '../videos.ts';
import { armed, control, press, see } from './controls.ts';
import { goTo, openPanel, panelFrame } from './firefox.ts';
import { expect, test } from './fixtures.ts';

const offer = /^Load the daily trend/;
const told = new Set([
  '401',
  '402',
  '429',
  '500 with the message of the service',
  'a captive portal',
  'nothing known',
]);

for (const { row, name, fault, title, money, next } of refusals.filter((each) =>
  told.has(each.name),
))
  test(`${row} ${name}: a sentence, a next step, and no second request`, async ({
    tab: page,
    control: own,
    standin,
  }) => {
    standin.fault(fault, { endpoint: 'videoTrends' });
    await page.goto(example.url);
    const frame = await openPanel(page);
    await press(frame, offer);
    await see(frame, title);
    if (money) await see(frame, money);
    await control(frame, next);
    await standin.settled();
    expect(standin.ledger).toHaveLength(1);

    // it is still said to somebody who comes back, and coming back asks for nothing
    await page.reload();
    const reloaded = await panelFrame(page);
    await see(reloaded, title);
    await control(reloaded, next);
    expect(standin.ledger).toHaveLength(1);
    expect(discrepancies(await readMoney(own), standin.ledger)).toEqual([]);
  });

/** Tells the background that the browser is offline: its own flag, which nothing else can reach here. */
const setOnline = (own: Page, online: boolean): Promise<void> =>
  own.evaluate(async (value) => {
    const background = await chrome.runtime.getBackgroundPage();
    const { navigator } = background as unknown as typeof globalThis;
    Object.defineProperty(navigator, 'onLine', { value, configurable: true });
  }, online);

test('F-14 offline, nothing is sent; after faults the next deliberate click works', async ({
  tab: page,
  control: own,
  standin,
}) => {
  await page.goto(`${elsewhere}/video/7561644792577380001`);
  const frame = await openPanel(page);
  await armed(frame, offer);
  await setOnline(own, false);
  await press(frame, offer);
  await see(frame, 'You are offline');
  expect(standin.ledger).toHaveLength(0);
  await setOnline(own, true);
  await press(frame, again);
  await frame.waitForSelector('canvas');

  standin.fault({ kind: 'refusal', status: 503 });
  await goTo(page, '/@sunny.kitchen/video/7561644792577380002');
  await press(frame, offer);
  await press(frame, againDoubtful);
  await frame.waitForSelector('canvas');
  await standin.settled();
  expect(standin.ledger.map(({ charged }) => charged)).toEqual([2, 2, 2]);
});
