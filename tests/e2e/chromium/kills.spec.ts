import type { Frame } from '@playwright/test';

import { randomOf } from '../../standin/random.ts';
import { callFrom, discrepancies, killBackground, readMoney, rounds } from '../background.ts';
import { press } from '../panel.ts';
import { expect, test } from './fixtures.ts';

const buy = (frame: Frame) => frame.getByRole('button', { name: /^Load the daily trend/ });

test('F-17 F-18 F-19: a background killed at any moment buys nothing twice and loses no answer', async ({
  beside,
  control,
  standin,
}) => {
  const count = rounds(3, 200);
  test.setTimeout(120_000 + count * 60_000);
  const { frame, toNewVideo } = beside;
  const random = randomOf('kills');
  await callFrom(control, 'setLimits', { day: 10_000, month: 10_000 });
  for (let round = 0; round < count; round += 1) {
    await toNewVideo();
    standin.delayMs = round === 0 ? 5000 : random.whole(0, 600);
    await press(buy(frame));
    // once while the request is surely on its way, then at any moment, also before the click arrives
    if (round === 0) await expect.poll(() => standin.ledger.length).toBe(1);
    else await new Promise((resolve) => setTimeout(resolve, random.whole(0, 1200)));
    await killBackground(control);
    // whatever had happened, the panel says so without a reload, and offers what it may offer
    const ends = frame
      .locator('canvas')
      .or(frame.getByRole('heading', { name: 'The purchase was interrupted' }))
      .or(buy(frame));
    await expect(ends.first()).toBeVisible({ timeout: 60_000 });
  }
  standin.delayMs = 0;
  await standin.settled();
  // a look wakes the background, which ends what its former lives left open
  const last = standin.ledger.at(-1)?.params['video_id'] ?? '';
  await callFrom(control, 'get', {
    question: { endpoint: 'videoTrends', params: { video_id: last } },
  });
  const money = await readMoney(control);
  expect(money.journal.length).toBeGreaterThan(0);
  expect(money.journal.length).toBeLessThanOrEqual(count);
  expect(discrepancies(money, standin.ledger)).toEqual([]);

  await toNewVideo();
  await press(buy(frame));
  await expect(frame.locator('canvas')).toBeVisible();
});
