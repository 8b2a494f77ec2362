import { callFrom, discrepancies, readMoney, rounds } from '../background.ts';
import { watchHeap } from '../heap.ts';
import { openPanel } from '../panel.ts';
import { openPopup } from '../popup.ts';
import { elsewhere, example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

test('F-22 F-25: many tabs and the popup ask the same at once, and it is bought once', async ({
  context,
  control,
  standin,
}) => {
  const count = rounds(2, 50);
  test.setTimeout(180_000 + count * 60_000);
  const popup = await openPopup(context);
  const field = popup.getByLabel('TikTok link, @handle or id');
  await field.fill(example.url);
  await field.press('Enter');
  const offer = { name: 'Load the daily trend · 2 credits' };
  const controls = [popup.getByRole('button', offer)];
  for (let tab = 0; tab < count; tab += 1) {
    const page = await context.newPage();
    await page.goto(example.url);
    controls.push((await openPanel(page)).getByRole('button', offer));
  }
  await Promise.all(controls.map((button) => expect(button).toHaveAttribute('data-armed')));
  const slow = standin.hold();
  // whoever clicks after the first may find that it is loading already
  await Promise.allSettled(controls.map((button) => button.dblclick({ timeout: 5000 })));
  slow.release();
  for (const button of controls) {
    const place = button.page() === popup ? popup : button.page().frames().at(-1);
    await button.page().bringToFront();
    await expect(place?.getByText('56.0M').first() ?? popup.locator('none')).toBeVisible();
  }
  await standin.settled();
  expect(standin.ledger).toHaveLength(1);
  expect(discrepancies(await readMoney(control), standin.ledger)).toEqual([]);
});

test('F-24: a thousand changes of the address buy nothing, and the panel ends on the last one', async ({
  beside,
  control,
  standin,
}) => {
  const count = rounds(60, 1000);
  test.setTimeout(480_000 + count * 1000);
  const { page, frame } = beside;
  const wander = (first: number, steps: number, everyMs: number) =>
    page.evaluate(
      async ({ base, from, number, ms }) => {
        for (let step = 0; step < number; step += 1) {
          const id = `75616447925773${String(from + step).padStart(5, '0')}`;
          if (step % 3 === 2) history.replaceState({}, '', `${base}/video/${id}?q=${step}#x`);
          else history.pushState({}, '', `${base}/video/${id}`);
          await new Promise((resolve) => setTimeout(resolve, ms));
        }
        return location.pathname.split('/').at(-1) ?? '';
      },
      { base: elsewhere, from: first, number: steps, ms: everyMs },
    );
  const heaps = await Promise.all([page, frame].map((place) => watchHeap(place)));
  const read = () => Promise.all(heaps.map((heap) => heap()));
  const before = await read();
  const last = await wander(0, count, 5);
  await expect(frame.getByText(last).first()).toBeVisible();
  const after = await read();
  for (const [place, bytes] of after.entries())
    expect(bytes - (before[place] ?? 0)).toBeLessThan(10_000_000);
  await expect(frame.getByRole('button', { name: /^Load the daily trend/ })).toBeVisible();
  expect(standin.ledger).toHaveLength(0);

  // where pages load by themselves, haste buys nothing, and rest no more than six a minute, whatever somebody does
  await callFrom(control, 'changeSettings', { automatic: ['video'] });
  await expect(frame.getByText('Loads by itself in a moment')).toBeVisible();
  await wander(20_000, 20, 50);
  let settled = '';
  for (let step = 0; step < 8; step += 1) {
    await page.mouse.wheel(0, 10);
    settled = await wander(30_000 + step, 1, 2500);
  }
  await expect(frame.getByText(settled).first()).toBeVisible();
  // the last address rests for good, however slow the machine, and is bought unless six were before it
  const { ledger } = standin;
  const isLast = () => ledger.length === 6 || ledger.at(-1)?.params['video_id'] === settled;
  await expect.poll(isLast).toBe(true);
  await standin.settled();
  expect(standin.ledger.length).toBeLessThanOrEqual(6);
  const { journal } = await readMoney(control);
  expect(journal.every(({ unasked }) => unasked === 'automatic')).toBe(true);
  expect(journal).toHaveLength(standin.ledger.length);
});
