import { elsewhere, example } from '../../e2e/videos.ts';
import type { Browser } from '../browser/browser.ts';
import { closedTab } from '../browser/closed-tab.ts';
import { extensionMemory } from '../browser/memory.ts';
import { painted } from '../browser/painted.ts';
import type { Session } from '../browser/protocol.ts';
import type { Tab } from '../browser/tab.ts';
import { closePanel } from '../product.ts';
import type { Scenario } from '../scenario.ts';

const first = { navigations: 50, openings: 5 };

/** Whether anything piles up in the extension's processes. */
export const memory: Scenario = {
  name: 'memory',
  isSingle: true,
  rows: [
    {
      title: 'Memory of all extension processes after 5,000 navigations and 500 openings',
      against: 'after 50 navigations and 5 openings',
      ours: 'late',
      theirs: 'early',
      unit: 'MB',
      goal: { of: 'ratio', atMost: 1.05 },
    },
  ],
  async start(lab) {
    const browser = await lab.restart(lab.copyProfile());
    const tab = await browser.open(example.url);
    let count = 0;
    /** Opens the panel, goes on ten videos, closes it. */
    const turns = async (openings: number) => {
      for (let turn = 0; turn < openings; turn += 1) {
        await tab.click(await closedTab(tab));
        const frame = await tab.frame();
        await painted(frame, 'figures');
        await wander(tab, count);
        count += 10;
        await closePanel(tab, frame);
      }
    };
    return {
      async round() {
        await turns(first.openings);
        const early = await held(browser, tab);
        await turns(lab.times(500, 10) - first.openings);
        return { early, late: await held(browser, tab) };
      },
      close: () => browser.close(),
    };
  },
};

/** Ten videos that nobody has asked about, then the example again. */
const wander = (tab: Tab, from: number): Promise<void> =>
  tab.evaluate(
    async ({ base, id, first: begin }) => {
      for (let step = 1; step < 10; step += 1) {
        const next = BigInt(id) + 100_000_001n * BigInt(begin + step);
        history.replaceState({}, '', `${base}/video/${next}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      history.replaceState({}, '', `${base}/video/${id}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
    { base: elsewhere, id: example.id, first: from },
  );

/** With an open panel, once the rubbish is out. */
async function held(browser: Browser, tab: Tab): Promise<number> {
  await tab.click(await closedTab(tab));
  const frame = await tab.frame();
  await painted(frame, 'chart');
  await collect(frame);
  for (const worker of await browser.workers()) await collect(worker);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  const megabytes = await extensionMemory(browser);
  await closePanel(tab, frame);
  return megabytes;
}

async function collect({ send }: Session): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await send('HeapProfiler.collectGarbage');
}
