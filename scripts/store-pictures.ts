import type { BrowserContext, Page } from '@playwright/test';

import { buy, panelOf, profile } from '../tests/e2e/creators.ts';
import { openExtensionPage } from '../tests/e2e/extension.ts';
import { loadTrend, openPanel, press, saveKey } from '../tests/e2e/panel.ts';
import { standinKey } from '../tests/standin/standin.ts';
import { creatorOf } from '../tests/standin/world/creators.ts';
import { videosOf } from '../tests/standin/world/videos.ts';
import { onStage } from './stage.ts';
import { tiles } from './store-tiles.ts';

// every figure, name and picture is made up by the stand-ins
const folder = 'docs/store/pictures';
const handle = 'sunny.kitchen';
const day = 86_400;

await onStage(true, async (context) => {
  const page = context.pages()[0] ?? (await context.newPage());
  await saveKey(context, standinKey);
  await takeVideo(page);
  await takeCreator(page);
  await takeExplore(context);
  await takeMoney(context);
  for (const { file, width, height, transparent, html } of await tiles()) {
    await page.goto('about:blank');
    await page.setViewportSize({ width, height });
    await page.setContent(html);
    await page.screenshot({ path: `${folder}/${file}`, omitBackground: transparent });
  }
});

/** What a video's panel offers before anything is bought, then its trend. */
async function takeVideo(page: Page) {
  await page.goto(videoUrl());
  const frame = await openPanel(page);
  await frame.getByRole('button', { name: 'Narrow the page beside the panel' }).click();
  await frame.getByRole('button', { name: /^Load the daily trend/ }).waitFor();
  await take(page, 'light', '2-price-before-the-click.png');
  await loadTrend(frame);
  await take(page, 'light', '1-video-trend.png');
  await take(page, 'dark', '3-video-trend-dark.png');
}

async function takeCreator(page: Page) {
  await page.goto(profile(handle));
  const frame = await panelOf(page);
  await buy(frame, 'Load the newest 10 videos · 1 credit');
  await frame.locator('canvas').first().waitFor();
  await take(page, 'light', '4-creator.png');
}

async function takeExplore(context: BrowserContext) {
  const explore = await openExtensionPage(context, 'explore.html');
  await press(explore.getByRole('button', { name: 'Load 10 videos · 1 credit' }));
  await explore.getByRole('table').waitFor();
  await take(explore, 'light', '5-explore.png');
  await explore.close();
}

async function takeMoney(context: BrowserContext) {
  const options = await openExtensionPage(context, 'options.html');
  await options.getByRole('button', { name: 'Skip all steps' }).click();
  await options.getByRole('button', { name: 'All settings' }).click();
  await options.getByRole('link', { name: 'Money' }).click();
  await take(options, 'light', '6-limits.png');
  await options.close();
}

/** A video of the creator that is some weeks old, so that its series is long. */
function videoUrl(): string {
  const video = videosOf(creatorOf(handle), Date.now() / 1000 - 24 * day)[0];
  if (!video) throw new Error('The creator has no video of that age.');
  return `https://www.tiktok.com/@${handle}/video/${video.id}`;
}

async function take(page: Page, colorScheme: 'light' | 'dark', file: string) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.bringToFront();
  await page.mouse.move(0, 0);
  // charts paint a frame after their colours are known, covers when they have arrived
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${folder}/${file}` });
}
