import type { BrowserContext, Page } from '@playwright/test';

import { openExtensionPage } from '../tests/e2e/extension.ts';
import { closedTab, loadTrend, openPanel, panelFrame, saveKey } from '../tests/e2e/panel.ts';
import { example } from '../tests/e2e/videos.ts';
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
  options: async (_, context) => {
    const options = await openExtensionPage(context, 'options.html');
    await options.getByRole('button', { name: 'Skip all steps' }).click();
    await options.getByRole('button', { name: 'All settings' }).click();
    await options.getByRole('heading', { name: 'Privacy' }).waitFor();
    return options;
  },
} satisfies Record<string, Reach>;
