import type { BrowserContext, Page } from '@playwright/test';

import { buy, panelOf, profile } from '../tests/e2e/creators.ts';
import { openExtensionPage } from '../tests/e2e/extension.ts';
import { closedTab, loadTrend, openPanel, panelFrame, press, saveKey } from '../tests/e2e/panel.ts';
import { buyIn, openPopup } from '../tests/e2e/popup.ts';
import { example, sound } from '../tests/e2e/videos.ts';
import { standinKey } from '../tests/standin/standin.ts';

/** Goes on from where the surface before it left the video's page; gives the page to look at. */
type Reach = (video: Page, context: BrowserContext) => Promise<Page>;

/** What people see, in the order in which a first visit meets it. */
export const surfaces = {
  'first-run': async (_, context) => {
    const options = await openExtensionPage(context, 'options.html');
    await options.getByLabel('KeyAPI key', { exact: true }).waitFor();
    return options;
  },
  'closed-tab': async (video, context) => {
    await saveKey(context, standinKey);
    await video.goto(example.url);
    await video.bringToFront();
    await closedTab(video);
    return video;
  },
  'panel-asking': async (video) => {
    await openPanel(video);
    return video;
  },
  panel: async (video) => {
    const frame = panelFrame(video);
    if (!frame) throw new Error('The panel is not open.');
    await loadTrend(frame);
    return video;
  },
  profile: async (video) => {
    await video.goto(profile('sunny.kitchen'));
    const frame = await panelOf(video);
    await buy(frame, 'Load the newest 10 videos · 1 credit');
    await frame.locator('canvas').first().waitFor();
    return video;
  },
  sound: async (video) => {
    await video.goto(sound.url);
    const frame = await panelOf(video);
    await buy(frame, 'Load this sound · 2 credits');
    await frame.locator('canvas').first().waitFor();
    return video;
  },
  popup: async (_, context) => {
    const popup = await openPopup(context);
    await buyIn(popup, 'Load this list · 2 credits');
    await popup.getByRole('list', { name: 'Trending videos' }).waitFor();
    return popup;
  },
  explore: async (_, context) => {
    const explore = await openExtensionPage(context, 'explore.html');
    await press(explore.getByRole('button', { name: 'Load 10 videos · 1 credit' }));
    await explore.getByRole('table').waitFor();
    return explore;
  },
  options: async (_, context) => {
    const options = await openExtensionPage(context, 'options.html');
    await options.getByRole('button', { name: 'Skip all steps' }).click();
    await options.getByRole('button', { name: 'All settings' }).click();
    await options.getByRole('heading', { name: 'Privacy' }).waitFor();
    return options;
  },
} satisfies Record<string, Reach>;
