import type { Page } from 'puppeteer-core';

import { standinKey } from '../../standin/standin.ts';
import { example } from '../videos.ts';
import { control, miss, noControl, press, see } from './controls.ts';
import {
  closedTab,
  enterKey,
  goTo,
  openOwnPage,
  openPanel,
  panelFrame,
  panelsIn,
} from './firefox.ts';
import { expect, test } from './fixtures.ts';

const bodyBox = (page: Page) =>
  page.evaluate(() => {
    const { x, width } = document.body.getBoundingClientRect();
    return { x, width };
  });
/** How wide the panel is, as it sees itself. */
const widthOf = async (page: Page) => (await panelFrame(page)).evaluate(() => innerWidth);

test('the panel: side, mode and width act at once and are remembered; Escape closes it, Enter opens it, and the page keeps its keys', async ({
  tab: page,
  standin,
}) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  const whole = await bodyBox(page);
  expect(await widthOf(page)).toBe(392);
  await press(frame, 'Narrow the page beside the panel');
  await expect.poll(() => bodyBox(page)).toEqual({ x: 0, width: whole.width - 392 });
  await press(frame, 'Move to the left edge');
  await expect.poll(() => bodyBox(page)).toEqual({ x: 392, width: whole.width - 392 });
  await page.mouse.move(395, 400);
  await page.mouse.down();
  await page.mouse.move(415, 400, { steps: 4 });
  await page.mouse.move(900, 400, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => widthOf(page)).toBe(420);
  await page.reload();
  await expect.poll(() => widthOf(page)).toBe(420);
  await expect.poll(() => bodyBox(page)).toEqual({ x: 420, width: whole.width - 420 });

  const again = await panelFrame(page);
  await press(again, 'Float over the page');
  await expect.poll(() => bodyBox(page)).toEqual(whole);
  void page.keyboard.press('Escape').catch(() => {});
  await expect.poll(() => panelsIn(page)).toBe(0);
  // the focus is on the closed tab
  await page.keyboard.press('Enter');
  await press(await panelFrame(page), 'Close the panel (Esc)');
  await expect.poll(() => panelsIn(page)).toBe(0);
  await page.mouse.click(600, 300);
  const before = page.url();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => location.href)).not.toBe(before);
  await page.reload();
  await closedTab(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await panelsIn(page)).toBe(0);
  expect(standin.ledger).toHaveLength(0);
});

test.describe('without a key', () => {
  test.use({ keyed: false });

  test('what the page knows is shown, a sample is marked and goes the moment a key is saved', async ({
    tab: page,
    control: own,
    standin,
  }) => {
    await page.goto(example.url);
    const frame = await openPanel(page);
    await see(frame, 'Published Oct 16, 2025');
    await see(frame, 'from the page');
    await see(frame, 'There is no key yet');
    await noControl(frame, /credit/);
    // the page's data speaks of the video that was loaded, not of the one that is open now
    await goTo(page, '/@sunny.kitchen/video/7561644792577360000');
    await miss(frame, 'from the page');
    await press(frame, 'Show sample data');
    await see(frame, 'sample · made up');
    await noControl(frame, /^Copy figures/);
    const options = await openOwnPage(own, 'options.html');
    await enterKey(options, standinKey);
    await page.bringToFront();
    await control(frame, 'Load the daily trend · 2 credits');
    await miss(frame, 'made up');
    expect(standin.ledger).toHaveLength(0);
  });
});
