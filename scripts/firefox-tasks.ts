import type { Frame, Page } from 'puppeteer-core';

import { profile } from '../tests/e2e/creators.ts';
import { count, press, see } from '../tests/e2e/firefox/controls.ts';
import {
  closedTab,
  enterKey,
  goTo,
  launchFirefox,
  openPanel,
  openTab,
  panelsIn,
  welcomePage,
} from '../tests/e2e/firefox/firefox.ts';
import { example } from '../tests/e2e/videos.ts';
import { standinKey, startStandin } from '../tests/standin/standin.ts';

// The longest task of each step in Firefox, which keeps no list of long tasks: the longest gap between messages
// that the page sends to itself, on the thread that it shares with the panel's frame. Nothing is judged.

const rounds = Number(process.argv[2] ?? 8);
const rows = 'section[aria-label="Videos"] li';
const calmMs = 1500;

/** Runs in a page: notes the longest gap from now on. */
function startHeart(): void {
  const { port1, port2 } = new MessageChannel();
  const heart = { longest: 0, stop: () => port1.close() };
  let last = performance.now();
  port1.addEventListener('message', () => {
    const now = performance.now();
    heart.longest = Math.max(heart.longest, now - last);
    last = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  Object.assign(globalThis, { heart });
}

/** Runs in a page: ends that, and gives the longest gap in ms. */
function stopHeart(): number {
  const { heart } = globalThis as unknown as { heart: { longest: number; stop: () => void } };
  heart.stop();
  return heart.longest;
}

const standin = await startStandin();
const browser = await launchFirefox({ proxyPort: standin.proxyPort });
await enterKey(await welcomePage(browser), standinKey);
const page = await openTab(browser, profile('sunny.kitchen'));
let frame = await openPanel(page);
const figures = new Map<string, number[]>();

/** Does a step, waits until all is drawn, and notes the longest gap. */
async function measure(name: string, step: () => Promise<unknown>): Promise<void> {
  await page.evaluate(startHeart);
  await step();
  await new Promise((resolve) => setTimeout(resolve, calmMs));
  figures.set(name, [...(figures.get(name) ?? []), await page.evaluate(stopHeart)]);
}

const isShown = (place: Frame | Page, selector: string) => place.waitForSelector(selector);
async function close(): Promise<void> {
  void page.keyboard.press('Escape').catch(() => {});
  while ((await panelsIn(page)) > 0) await new Promise((resolve) => setTimeout(resolve, 100));
}

await press(frame, 'Load the newest 10 videos · 1 credit');
for (const loaded of [10, 20, 30]) {
  await count(frame, rows, loaded);
  await press(frame, '10 more · 1 credit');
}
await see(frame, '37 videos');
await goTo(page, new URL(example.url).pathname);
await press(frame, /^Load the daily trend/);
await isShown(frame, 'canvas');

for (let round = 0; round < rounds; round += 1) {
  await measure('nothing', () => Promise.resolve());
  await goTo(page, '/foryou');
  await measure('a kept video', async () => {
    await goTo(page, new URL(example.url).pathname);
    await isShown(frame, 'canvas');
  });
  await measure('its table', () => press(frame, 'Show as table'));
  await measure('back to 37 kept videos', async () => {
    await goTo(page, '/@sunny.kitchen');
    await count(frame, rows, 37);
  });
  await close();
  await closedTab(page);
  await measure('the panel opened on 37 kept videos', async () => {
    frame = await openPanel(page);
    await count(frame, rows, 37);
  });
}
await browser.close();
await standin.close();

for (const [name, gaps] of figures) {
  const sorted = gaps.toSorted((a, b) => a - b).map(Math.round);
  console.log(`${name}: ${sorted[Math.floor(sorted.length / 2)]} ms (${sorted.join(' ')})`);
}
