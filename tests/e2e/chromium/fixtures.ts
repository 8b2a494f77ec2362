import { type BrowserContext, type Page, test as base } from '@playwright/test';

import { type Standin, standinKey, startStandin } from '../../standin/standin.ts';
import { launchChromium } from '../extension.ts';
import { saveKey } from '../panel.ts';

/** A browser of its own for each test, with the production build and the stand-ins at the real names. */
export const test = base.extend<{ standin: Standin; context: BrowserContext; withKey: void }>({
  standin: async ({ browserName: _ }, use) => {
    const standin = await startStandin();
    await use(standin);
    await standin.close();
  },
  context: async ({ standin }, use) => {
    const context = await launchChromium({ standin });
    await closeWelcome(context);
    await use(context);
    await context.close();
  },
  /** Name it to begin with a good key in place. */
  withKey: async ({ context }, use) => {
    await saveKey(context, standinKey);
    await use();
  },
});

/** The installation opens options in front; a test begins with its own page there. */
async function closeWelcome(context: BrowserContext) {
  const isWelcome = (page: Page) => page.url().endsWith('/options.html');
  const there = context.pages().find(isWelcome);
  const welcome = there ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await welcome.close();
}

export { expect } from '@playwright/test';
