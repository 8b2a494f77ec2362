import { elsewhere, example } from '../../e2e/videos.ts';
import { clockApart } from '../browser/clock.ts';
import { painted } from '../browser/painted.ts';
import { evaluate, type Session } from '../browser/protocol.ts';
import type { Tab } from '../browser/tab.ts';
import { keptVideos } from '../product.ts';
import type { Scenario } from '../scenario.ts';

/** How soon a former video is gone after the page's address has changed. */
export const address: Scenario = {
  name: 'address',
  rows: [
    {
      title: 'Address changed: old item cleared, 95 of 100',
      against: 'one frame, 16.7 ms',
      ours: 'cleared',
      unit: 'ms',
      goal: { of: 'p95', atMost: 16.7 },
    },
  ],
  async start(lab) {
    const browser = await lab.product('open');
    const tab = await browser.open(example.url);
    const frame = await tab.frame();
    await painted(frame, 'chart');
    let turn = 0;
    return {
      async round() {
        const cleared: number[] = [];
        for (let change = 0; change < lab.times(20, 3); change += 1) {
          turn += 1;
          const next = keptVideos[turn % keptVideos.length] ?? example.id;
          cleared.push(await changeAddress(tab, frame, `${elsewhere}/video/${next}`));
        }
        return { cleared };
      },
      close: () => browser.close(),
    };
  },
};

/** From the change in the page to the first moment at which the panel's document lacks the former figures, ms. */
async function changeAddress(tab: Tab, frame: Session, url: string): Promise<number> {
  const gone = evaluate(frame, whenGone);
  const [inFrame, inPage] = [await clockApart(frame), await clockApart(tab.session)];
  const changed = await tab.evaluate((next) => {
    const now = performance.timeOrigin + performance.now();
    history.pushState({}, '', next);
    return now;
  }, url);
  const cleared = (await gone) + inFrame - (changed + inPage);
  await evaluate(frame, whenThere);
  return cleared;
}

/** Runs in the panel. */
function whenGone(): Promise<number> {
  const former = document.querySelector('dl [data-measure]');
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (former?.isConnected) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Until the figures and the chart of the next video stand there; runs in the panel. */
async function whenThere(): Promise<void> {
  while (!document.querySelector('dl [data-measure]') || !document.querySelector('canvas'))
    await new Promise((resolve) => setTimeout(resolve, 50));
  // who rushes through videos is asked to rest, which is not what is measured here
  await new Promise((resolve) => setTimeout(resolve, 350));
}
