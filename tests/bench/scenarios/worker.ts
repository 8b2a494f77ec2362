import { example } from '../../e2e/videos.ts';
import type { Tab } from '../browser/tab.ts';
import { until } from '../browser/until.ts';
import { medians } from '../report/medians.ts';
import type { Scenario } from '../scenario.ts';

/** What a kept answer costs whoever finds the background asleep. */
export const worker: Scenario = {
  name: 'worker',
  rows: [
    {
      title: 'Kept answer, worker asleep: what its wake adds',
      against: 'the wake of an empty worker',
      ours: 'product wake',
      theirs: 'empty wake',
      unit: 'ms',
      goal: { of: 'difference', atMost: 5 },
    },
  ],
  async start(lab) {
    const browsers = { product: await lab.product('closed'), empty: await lab.control('empty') };
    const tabs = {
      product: await browsers.product.openOwn('options.html'),
      empty: await browsers.empty.openOwn('popup.html'),
    };
    const question = { endpoint: 'videoTrends', params: { video_id: example.id } };
    const messages = { product: { call: 'get', input: { question } }, empty: {} };
    for (const tab of Object.values(tabs)) await tab.session.send('ServiceWorker.enable');
    return {
      round: () =>
        medians(lab.times(7, 1), async () => {
          const all: [string, number][] = [];
          for (const name of ['product', 'empty'] as const) {
            await answerTime(tabs[name], messages[name]);
            const awake = await answerTime(tabs[name], messages[name]);
            await stopWorker(browsers[name].connection, tabs[name]);
            const asleep = await answerTime(tabs[name], messages[name]);
            all.push([`${name} awake`, awake], [`${name} asleep`, asleep]);
            all.push([`${name} wake`, asleep - awake]);
          }
          return all;
        }),
      async close() {
        for (const browser of Object.values(browsers)) await browser.close();
      },
    };
  },
};

/** Ms from a message to its answer. */
const answerTime = (tab: Tab, message: object): Promise<number> =>
  tab.evaluate(async (sent) => {
    const before = performance.now();
    await chrome.runtime.sendMessage(sent);
    return performance.now() - before;
  }, message);

async function stopWorker({ send }: { send: Tab['session']['send'] }, tab: Tab): Promise<void> {
  await tab.session.send('ServiceWorker.stopAllWorkers');
  await until('the worker to end', async () => {
    const { targetInfos } = await send('Target.getTargets');
    return targetInfos.every(({ type }) => type !== 'service_worker');
  });
}
