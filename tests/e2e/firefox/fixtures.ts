import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { test as base } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';

import { type Standin, standinKey, startStandin } from '../../standin/standin.ts';
import { readMoney } from '../background.ts';
import { emptyStores, readSecret } from '../stores.ts';
import { textOf } from './controls.ts';
import { enterKey, launchFirefox, openTab, viewport, welcomePage } from './firefox.ts';

interface Lab {
  standin: Standin;
  browser: Browser;
  /** The options page that the installation opened; it empties the stores between tests. */
  control: Page;
  /** The key as that page stored it. */
  secret: unknown;
  /** The tab in which tests visit TikTok one after the other. */
  tab: Page;
  downloads: string;
}

/** One Firefox for all tests of a worker, with the production build and the stand-ins at the real names. */
export const test = base.extend<
  {
    keyed: boolean;
    standin: Standin;
    firefox: Browser;
    control: Page;
    tab: Page;
    downloads: string;
  },
  { lab: Lab }
>({
  lab: [
    async ({ browserName: _ }, use) => {
      const standin = await startStandin();
      const downloads = await mkdtemp(path.join(tmpdir(), 'sidelight-firefox-'));
      const browser = await launchFirefox({ proxyPort: standin.proxyPort, downloads });
      const control = await welcomePage(browser);
      await enterKey(control, standinKey);
      const secret = await readSecret(control);
      const tab = await openTab(browser, 'about:blank');
      await use({ standin, browser, control, secret, tab, downloads });
      await browser.close();
      await standin.close();
      await rm(downloads, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  /** Whether a good key is in place. */
  keyed: [true, { option: true }],
  standin: ({ lab }, use) => use(lab.standin),
  /** Every test begins with empty stores, an empty ledger and no other page. */
  firefox: async ({ lab, keyed }, use, info) => {
    const { browser, control, standin, secret, tab } = lab;
    await emptyStores(control, keyed ? secret : undefined);
    standin.reset();
    await use(browser);
    if (info.status !== info.expectedStatus)
      await info.attach('evidence', { body: await evidence(lab), contentType: 'text/plain' });
    for (const page of await browser.pages())
      if (page !== control && page !== tab) await page.close();
    await tab.goto('about:blank');
  },
  control: ({ lab, firefox: _ }, use) => use(lab.control),
  tab: async ({ lab: { tab }, firefox: _ }, use) => {
    await tab.bringToFront();
    await tab.setViewport(viewport);
    await use(tab);
  },
  downloads: ({ lab }, use) => use(lab.downloads),
});

/** What stood on screen, what was asked, and what was written down, for whoever looks into a failure. */
async function evidence({ browser, control, standin }: Lab): Promise<string> {
  const shown: string[] = [];
  for (const frame of (await browser.pages()).flatMap((page) => page.frames()))
    shown.push(await textOf(frame).catch(() => 'gone'));
  const asked = standin.ledger.map(({ endpoint, params, status }) => ({
    endpoint,
    params,
    status,
  }));
  const money = await readMoney(control).catch(() => 'gone');
  return [...shown, JSON.stringify(asked), JSON.stringify(money)].join('\n\n');
}

export { expect } from '@playwright/test';
