import { setTimeout as sleep } from 'node:timers/promises';

import { endpoints } from '../../standin/keyapi/endpoints.ts';
import type { LedgerRow } from '../../standin/ledger.ts';
import type { Browser } from '../browser/browser.ts';
import type { Tab } from '../browser/tab.ts';
import { ask } from '../product.ts';
import type { Scenario } from '../scenario.ts';
import { type Step, sessionOf } from '../session.ts';

/** A rest in which a page loads by itself: that begins after 1.5 s. */
const restMs = 2200;
const hasteMs = 200;
/** In the page, beside the panel. */
const somewhere = { x: 200, y: 300 };

/** Whether anything is ever bought twice. */
export const credits: Scenario = {
  name: 'credits',
  isSingle: true,
  rows: [
    {
      title: 'Credits of a session of 500 navigations that loads by itself',
      against: 'one purchase a question',
      ours: 'charged',
      theirs: 'least',
      unit: 'credits',
      goal: { of: 'ratio', atMost: 1 },
    },
  ],
  async start(lab) {
    const profile = lab.copyProfile();
    const { standin } = lab;
    let browser = await lab.restart(profile);
    const own = await browser.openOwn('options.html');
    await ask(own, 'changeSettings', { open: true, automatic: ['video', 'profile', 'music'] });
    await own.close();
    return {
      async round() {
        standin.ledger.length = 0;
        const steps = sessionOf(lab.times(500, 14));
        const half = Math.floor(steps.length / 2);
        await walk(browser, steps.slice(0, half));
        await standin.settled();
        await browser.close();
        browser = await lab.restart(profile);
        await walk(browser, steps.slice(half));
        await standin.settled();
        return spent(standin.ledger);
      },
      close: () => browser.close(),
    };
  },
};

/**
 * Goes where a session went, in two tabs; where it rested, something may be bought. Somebody turns the wheel on
 * each page: a page that nobody touches loads nothing by itself.
 */
async function walk(browser: Browser, steps: readonly Step[]): Promise<void> {
  const tabs: (Tab | undefined)[] = [];
  for (const { tab: at, path, rests } of steps) {
    let tab = tabs[at];
    if (tab) {
      await tab.show();
      await tab.wheel(somewhere);
      await tab.evaluate((next) => history.pushState({}, '', next), path);
    } else {
      tab = await browser.open(`https://www.tiktok.com${path}`);
      tabs[at] = tab;
      await tab.frame();
      await tab.wheel(somewhere);
    }
    await sleep(rests ? restMs : hasteMs);
  }
}

/** What was charged, and what would have been if each question had been asked once. */
function spent(ledger: readonly LedgerRow[]): Record<'charged' | 'least', number> {
  const least = new Map<string, number>();
  let charged = 0;
  for (const { endpoint, params, charged: credit } of ledger) {
    if (!endpoint) continue;
    charged += credit;
    const query = new URLSearchParams(params);
    query.sort();
    least.set(`${endpoint}?${query.toString()}`, endpoints[endpoint].price);
  }
  return { charged, least: [...least.values()].reduce((sum, price) => sum + price, 0) };
}
