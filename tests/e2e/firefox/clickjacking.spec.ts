import type { Frame, Page } from 'puppeteer-core';

import { act, alterations, attacks, beneath, countChanged, habits } from '../attacks.ts';
import { elsewhere } from '../videos.ts';
import { see } from './controls.ts';
import { goTo, openPanel } from './firefox.ts';
import { expect, test } from './fixtures.ts';

test.setTimeout(480_000);

const covered = 'Something on this page may cover or fade the panel';
const altered = 'This page changed how the panel looks';
const armed = 'button[data-spends][data-armed]';

/** Where the control really is, in CSS pixels of the page: the panel stands at the right edge, of whatever size. */
async function aim(page: Page, frame: Frame): Promise<{ x: number; y: number }> {
  const width = await page.evaluate(() => innerWidth);
  return frame.$eval(
    'button[data-spends]',
    (button, edge) => {
      const { x, y, width: wide, height } = button.getBoundingClientRect();
      const size = devicePixelRatio;
      return { x: edge + (x + wide / 2 - innerWidth) * size, y: (y + height / 2) * size };
    },
    width,
  );
}

async function click(page: Page, frame: Frame): Promise<void> {
  const { x, y } = await aim(page, frame);
  await page.mouse.click(x, y);
}

const waitForNoText = (frame: Frame, part: string) =>
  frame.waitForFunction((unwanted) => !document.body.innerText.includes(unwanted), {}, part);

const waitUntilDisarmed = (frame: Frame) =>
  frame.waitForFunction((selector) => !document.querySelector(selector), {}, armed);

test('what people do not see takes no click; what they see takes one', async ({
  tab: page,
  standin,
}) => {
  await page.goto(`${elsewhere}/video/7561644792577360001`);
  let frame = await openPanel(page);
  for (const attack of attacks)
    await test.step(attack.name, async () => {
      // the keyboard is the page's, so that it notices the press that takes it
      await page.mouse.click(4, 4);
      await frame.waitForSelector(armed);
      await page.evaluate(act, attack);
      const { x, y } = await aim(page, frame);
      if (attack.untilPressed) await page.mouse.move(x, y);
      else await page.mouse.click(x, y);
      await see(frame, covered);
      await waitUntilDisarmed(frame);
      await page.mouse.click(x, y);
      if (attack.untilPressed) expect(await page.$('#cover')).toBeNull();
      await page.evaluate(act, null);
      await waitForNoText(frame, covered);
      expect(standin.ledger).toEqual([]);
    });

  // away from the control, which shows that a pointer is there
  await page.mouse.move(1100, 700);
  await frame.waitForSelector(armed);
  const clip = { x: 900, y: 0, width: 380, height: 800 };
  const picture = async () => Buffer.from(await page.screenshot({ clip })).toString('base64');
  const plain = await picture();
  for (const deed of beneath)
    await test.step(deed.name, async () => {
      await page.evaluate(act, deed);
      expect(await page.evaluate(countChanged, [plain, await picture()])).toBeLessThan(100);
      await frame.waitForSelector(armed);
      await page.evaluate(act, null);
    });

  for (const [done, habit] of habits.entries())
    await test.step(habit.name, async () => {
      await goTo(page, `${elsewhere}/video/7561644792577361${done}01`);
      await see(frame, 'Load the daily trend');
      await page.evaluate(act, habit);
      await frame.waitForSelector(armed);
      await click(page, frame);
      await expect.poll(() => standin.ledger.length).toBe(done + 1);
      await page.evaluate(act, null);
    });

  await goTo(page, `${elsewhere}/video/7561644792577362001`);
  await see(frame, 'Load the daily trend');
  const bought = standin.ledger.length;
  for (const alteration of alterations)
    await test.step(alteration.name, async () => {
      await frame.waitForSelector(armed);
      await page.evaluate(act, alteration);
      await click(page, frame);
      await see(frame, altered);
      await waitUntilDisarmed(frame);
      await click(page, frame);
      await page.keyboard.press('Escape');
      frame = await openPanel(page);
    });
  expect(standin.ledger).toHaveLength(bought);
  await frame.waitForSelector(armed);
});
