import { standinKey } from '../../standin/standin.ts';
import { callFrom, discrepancies, readMoney } from '../background.ts';
import { example } from '../videos.ts';
import { armed, control, miss, press, see, textOf } from './controls.ts';
import { closedTab, openPanel, panelFrame, panelsIn, strays } from './firefox.ts';
import { expect, test } from './fixtures.ts';

const offer = 'Load the daily trend · 2 credits';

test('a video page, one click, and its trend is there; a reload buys nothing', async ({
  tab: page,
  standin,
}) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await see(frame, 'Published Oct 16, 2025');
  await control(frame, offer);
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe(offer);
  expect(standin.ledger).toHaveLength(0);
  await press(frame, offer);
  await frame.waitForSelector('canvas');
  const text = await textOf(frame);
  for (const [name, shown] of Object.entries(example.figures)) {
    expect(text).toContain(name);
    expect(text).toContain(shown);
  }
  expect(text).toContain('56.0M');
  expect(text).toContain('first 15 days after publication');
  await standin.settled();
  expect(standin.ledger).toMatchObject([
    { endpoint: 'videoTrends', params: { video_id: example.id }, key: standinKey, charged: 2 },
  ]);
  expect(standin.ledger[0]?.headers).not.toHaveProperty('cookie');

  // the chart can be read without seeing it, and the figures leave the frame by the clipboard
  const chart = await frame.waitForSelector('[role="slider"]');
  await chart?.focus();
  await page.keyboard.press('End');
  expect(await chart?.evaluate((one) => one.getAttribute('aria-valuetext'))).toContain('2025');
  await press(frame, 'Copy figures');
  await control(frame, 'Copied');

  await page.reload();
  const again = await panelFrame(page);
  await again.waitForSelector('canvas');
  expect(await textOf(again)).toContain('56.0M');
  expect(standin.ledger).toHaveLength(1);
  // the browser's own services are not ours; nothing else may have been asked for
  expect(strays(standin)).toEqual([]);
});

test('double clicks and a held Enter buy nothing, two clicks on a price buy once, a limit holds', async ({
  tab: page,
  control: own,
  standin,
}) => {
  await callFrom(own, 'setLimits', { day: 5, month: 500 });
  await page.goto(example.url);
  const point = await closedTab(page);
  await page.mouse.click(point.x, point.y, { count: 2 });
  await panelFrame(page);
  // the key's own frame goes away with it
  void page.keyboard.press('Escape').catch(() => {});
  await expect.poll(() => panelsIn(page)).toBe(0);

  // Escape leaves the focus on the closed tab; the Enter that opens goes on repeating in the panel
  await page.keyboard.down('Enter');
  const frame = await panelFrame(page);
  await control(frame, offer);
  for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('Enter');
  await armed(frame, offer);
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(standin.ledger).toHaveLength(0);

  const slow = standin.hold();
  const button = await armed(frame, offer);
  await button.click({ count: 2 });
  await slow.arrived;
  await see(frame, 'Loading the daily trend');
  slow.release();
  await frame.waitForSelector('canvas');
  await see(frame, '56.0M');
  expect(standin.ledger).toHaveLength(1);

  const refresh = await armed(frame, 'Refresh · 2 credits');
  await refresh.click({ count: 2 });
  await expect.poll(() => standin.ledger.length).toBe(2);
  await standin.settled();
  await armed(frame, 'Refresh · 2 credits');
  expect(standin.ledger).toHaveLength(2);
  // 4 of 5 credits are counted: the third would pass the limit
  await press(frame, 'Refresh · 2 credits');
  await see(frame, 'Today’s limit is reached');
  await control(frame, 'Raise the limit');
  await callFrom(own, 'setLimits', { day: 50, month: 500 });
  await miss(frame, 'Today’s limit is reached');
  expect(standin.ledger).toHaveLength(2);
  expect(discrepancies(await readMoney(own), standin.ledger)).toEqual([]);
});

test('F-21: an answer of 18 s, to a background that had rested for 13, within the browser’s own 30 s', async ({
  tab: page,
  standin,
}) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await armed(frame, offer);
  standin.delayMs = 18_000;
  await new Promise((resolve) => setTimeout(resolve, 13_000));
  await press(frame, offer);
  await see(frame, 'Loading the daily trend');
  await frame.waitForSelector('canvas');
  await standin.settled();
  expect(standin.ledger).toMatchObject([{ charged: 2, finished: true }]);
});
