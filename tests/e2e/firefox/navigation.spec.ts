import { elsewhere, example } from '../videos.ts';
import { control, count, miss, noControl, press, see, textOf } from './controls.ts';
import { goTo, openPanel, panelFrame } from './firefox.ts';
import { expect, test } from './fixtures.ts';

const offer = 'Load the daily trend · 2 credits';
const video = (id: string) => `/@sunny.kitchen/video/75616447925773${id}`;

test('the panel follows the address: nothing of a former video stays, no late answer comes over a newer one, and rushing buys nothing', async ({
  tab: page,
  standin,
}) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  const slow = standin.hold({ params: { video_id: example.id } });
  await press(frame, offer);
  await slow.arrived;
  await see(frame, 'Loading the daily trend');
  await goTo(page, video('60001'));
  await press(frame, offer);
  await frame.waitForSelector('canvas');
  const before = await textOf(frame);
  slow.release();
  await standin.settled();
  // what was paid for meanwhile is there when its video comes back, and not before
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await textOf(frame)).toBe(before);
  await page.goBack();
  await see(frame, '56.0M');
  expect(standin.ledger).toHaveLength(2);

  // two drawings after the address changed, nothing of the former video may stand there
  await page.evaluate(async (path) => {
    history.pushState({}, '', path);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, video('60002'));
  const after = await textOf(frame);
  expect(after).not.toContain('56.0M');
  expect(after).not.toContain('lemon rice');

  await page.evaluate(async () => {
    for (let step = 0; step < 60; step += 1) {
      history.pushState({}, '', `/@sunny.kitchen/video/75616447925774${10_000 + step}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await control(frame, offer);
  expect(standin.ledger).toHaveLength(2);

  await page.goto(elsewhere);
  const there = await panelFrame(page);
  await see(there, '@sunny.kitchen');
  await page.click('a[href*="/video/"]');
  // the first is the one that was bought
  await see(there, '56.0M');
  await page.keyboard.press('ArrowDown');
  await control(there, offer);
  await page.goBack();
  await noControl(there, /^Load the daily trend/);
  await count(there, 'canvas', 0);
  await goTo(page, '/foryou');
  await see(there, 'Nothing to look at here');
  await miss(there, '@sunny.kitchen');
  expect(standin.ledger).toHaveLength(2);
});
