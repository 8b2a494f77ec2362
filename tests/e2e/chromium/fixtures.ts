import { type BrowserContext, type Page, test as base } from '@playwright/test';

import { type Standin, standinKey, startStandin } from '../../standin/standin.ts';
import { closeWelcome, launchChromium, openExtensionPage } from '../extension.ts';
import { saveKey } from '../panel.ts';
import { emptyStores, readSecret } from './stores.ts';

interface Lab {
  standin: Standin;
  context: BrowserContext;
  /** A page of the extension that empties its stores between tests. */
  control: Page;
  /** The key as the options page stored it. */
  secret: unknown;
}

/** One browser for all tests of a worker, with the production build and the stand-ins at the real names. */
export const test = base.extend<
  { keyed: boolean; standin: Standin; context: BrowserContext },
  { lab: Lab }
>({
  lab: [
    async ({ browserName: _ }, use) => {
      const standin = await startStandin();
      const context = await launchChromium({ standin });
      await closeWelcome(context);
      await saveKey(context, standinKey);
      const control = await openExtensionPage(context, 'options.html');
      await use({ standin, context, control, secret: await readSecret(control) });
      await context.close();
      await standin.close();
    },
    { scope: 'worker' },
  ],
  /** Whether a good key is in place. */
  keyed: [true, { option: true }],
  standin: ({ lab }, use) => use(lab.standin),
  /** Every test begins with empty stores, an empty ledger and no other page. */
  context: async ({ lab, keyed }, use) => {
    const { context, control, standin, secret } = lab;
    await emptyStores(control, keyed ? secret : undefined);
    standin.reset();
    await use(context);
    for (const page of context.pages()) if (page !== control) await page.close();
  },
});

export { expect } from '@playwright/test';
