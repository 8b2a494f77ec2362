import { type BrowserContext, test as base } from '@playwright/test';

import { type Standin, standinKey, startStandin } from '../../standin/standin.ts';
import { closeWelcome, launchChromium } from '../extension.ts';
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

export { expect } from '@playwright/test';
