import { type BrowserContext, expect, type Frame, type Page, test as base } from '@playwright/test';

import { type Standin, standinKey, startStandin } from '../../standin/standin.ts';
import { evidence } from '../evidence.ts';
import { launchChromium, viewport, welcomePage } from '../extension.ts';
import { enterKey, openPanel } from '../panel.ts';
import { emptyStores, readSecret } from '../stores.ts';
import { elsewhere, example } from '../videos.ts';

interface Lab {
  standin: Standin;
  context: BrowserContext;
  /** A page of the extension that empties its stores between tests. */
  control: Page;
  /** The key as the options page stored it. */
  secret: unknown;
  /** Pages that outlive a test. */
  kept: Set<Page>;
  /** The tab in which tests visit TikTok one after the other: a new tab is a new process, which is slow. */
  tab: Page;
}

/** A TikTok page with its panel open, for tests that need no page of their own. */
interface Beside {
  page: Page;
  frame: Frame;
  /** Goes to a video in the page that nobody has asked about. */
  toNewVideo: () => Promise<void>;
}

/** One browser for all tests of a worker, with the production build and the stand-ins at the real names. */
export const test = base.extend<
  {
    keyed: boolean;
    standin: Standin;
    context: BrowserContext;
    page: Page;
    control: Page;
    beside: Beside;
  },
  { lab: Lab; shared: Beside }
>({
  lab: [
    async ({ browserName: _ }, use) => {
      const standin = await startStandin();
      const context = await launchChromium({ standin });
      const control = await welcomePage(context);
      await enterKey(control, standinKey);
      const tab = context.pages().find((page) => page !== control) ?? (await context.newPage());
      await use({
        standin,
        context,
        control,
        secret: await readSecret(control),
        kept: new Set([control, tab]),
        tab,
      });
      await context.close();
      await standin.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ lab }, use) => {
      const page = await lab.context.newPage();
      lab.kept.add(page);
      await page.goto(example.url);
      let count = 0;
      const beside: Beside = {
        page,
        frame: await openPanel(page),
        async toNewVideo() {
          count += 1;
          const id = `75616447925772${String(count).padStart(4, '0')}1`;
          await page.evaluate(
            (path) => history.pushState({}, '', path),
            `${elsewhere}/video/${id}`,
          );
          const offer = beside.frame.getByRole('button', { name: /^Load the daily trend/ });
          await expect(offer).toBeVisible();
        },
      };
      await use(beside);
    },
    { scope: 'worker' },
  ],
  /** Whether a good key is in place. */
  keyed: [true, { option: true }],
  standin: ({ lab }, use) => use(lab.standin),
  /** Every test begins with empty stores, an empty ledger and no other page. */
  context: async ({ lab, keyed }, use, info) => {
    const { context, control, standin, secret, kept } = lab;
    await emptyStores(control, keyed ? secret : undefined);
    standin.reset();
    await use(context);
    if (info.status !== info.expectedStatus)
      await info.attach('evidence', {
        body: await evidence(context, control, standin.ledger),
        contentType: 'text/plain',
      });
    for (const page of context.pages()) if (!kept.has(page)) await page.close();
  },
  control: ({ lab, context: _ }, use) => use(lab.control),
  page: async ({ lab: { tab }, context: _ }, use) => {
    await tab.bringToFront();
    await use(tab);
    await tab.goto('about:blank');
    // a test may have made it wider, narrower, higher
    await tab.setViewportSize(viewport);
  },
  beside: async ({ shared, context: _ }, use) => {
    await shared.page.bringToFront();
    // the size of another tab may have changed the window that both share
    await shared.page.setViewportSize({ ...viewport, height: viewport.height + 1 });
    await shared.page.setViewportSize(viewport);
    // a side panel that came to this tab has closed the panel in it
    if (shared.frame.isDetached()) shared.frame = await openPanel(shared.page);
    await use(shared);
  },
});

export { expect } from '@playwright/test';
