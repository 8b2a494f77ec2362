import { test as base } from '@playwright/test';
import type { Browser } from 'puppeteer-core';

import { type Standin, startStandin } from '../../standin/standin.ts';
import { launchFirefox } from './firefox.ts';

/** A Firefox of its own for each test, with the production build and the stand-ins at the real names. */
export const test = base.extend<{ standin: Standin; idleMs: number; firefox: Browser }>({
  idleMs: [30_000, { option: true }],
  standin: async ({ browserName: _ }, use) => {
    const standin = await startStandin();
    await use(standin);
    await standin.close();
  },
  firefox: async ({ standin, idleMs }, use) => {
    const browser = await launchFirefox({ proxyPort: standin.proxyPort, idleMs });
    await use(browser);
    await browser.close();
  },
});

export { expect } from '@playwright/test';
