import type { Frame, Page } from 'puppeteer-core';

import { act, attacks } from '../attacks.ts';
import { callFrom } from '../background.ts';
import { elsewhere, example } from '../videos.ts';
import { see } from './controls.ts';
import { goTo, panelFrame } from './firefox.ts';
import { expect, test } from './fixtures.ts';

/** Longer than the rest after which a page loads by itself. */
const restMs = 2500;

/** A panel that opens with its page, so that nobody needs to touch that; it loads videos by itself. */
async function untouched(page: Page, control: Page): Promise<Frame> {
  await callFrom(control, 'changeSettings', { open: true, automatic: ['video'] });
  await page.goto(example.url);
  const frame = await panelFrame(page);
  await see(frame, 'Load the daily trend');
  return frame;
}

/** Goes on to new videos and rests on each, as a script of the page can do alone. */
async function wander(page: Page, from: number, videos: number): Promise<void> {
  for (let step = from; step < from + videos; step += 1) {
    await goTo(page, `${elsewhere}/video/75616447925778${String(step).padStart(5, '0')}`);
    await new Promise((resolve) => setTimeout(resolve, restMs));
  }
}

test('a page alone makes nothing load by itself; one act of a person loads one answer', async ({
  tab,
  control,
  standin,
}) => {
  const frame = await untouched(tab, control);
  await wander(tab, 0, 4);
  expect(standin.ledger).toEqual([]);
  await see(frame, 'Load the daily trend');
  await tab.mouse.wheel({ deltaY: 10 });
  await expect.poll(() => standin.ledger.length).toBe(1);
  await wander(tab, 10, 3);
  expect(standin.ledger).toHaveLength(1);
  await standin.settled();
});

test('nothing loads by itself in a panel that is covered, whatever somebody does', async ({
  tab,
  control,
  standin,
}) => {
  await untouched(tab, control);
  const cover = attacks.find(({ name }) => name === 'a cover in the top layer');
  expect(cover).toBeDefined();
  await tab.evaluate(act, cover ?? null);
  for (let step = 0; step < 3; step += 1) {
    await tab.mouse.wheel({ deltaY: 10 });
    await wander(tab, 20 + step, 1);
  }
  expect(standin.ledger).toEqual([]);
  await tab.evaluate(act, null);
  await expect.poll(() => standin.ledger.length).toBe(1);
  await standin.settled();
});
