import { elsewhere, example } from '../../e2e/videos.ts';
import { painted } from '../browser/painted.ts';
import { evaluate, type Session } from '../browser/protocol.ts';
import type { Tab } from '../browser/tab.ts';
import { until } from '../browser/until.ts';
import { medians } from '../report/medians.ts';
import type { Scenario } from '../scenario.ts';

const answerMs = 1500;

/** What we add to the time that an answer takes. */
export const purchase: Scenario = {
  name: 'purchase',
  rows: [
    {
      title: 'Click on the price to chart painted',
      against: 'the time of the answer, 1.5 s set',
      ours: 'bought',
      theirs: 'answered',
      unit: 'ms',
      goal: { of: 'ratio', atMost: 1.05 },
    },
  ],
  async start(lab) {
    const browser = await lab.product('open');
    lab.standin.delayMs = answerMs;
    let count = 0;
    return {
      round: () =>
        medians(lab.times(3, 1), async () => {
          count += 1;
          const tab = await browser.open(newVideo(count));
          const bought = await buyInPanel(tab, await tab.frame());
          await tab.close();
          return [
            ['bought', bought],
            ['answered', answerMs],
          ];
        }),
      async close() {
        lab.standin.delayMs = 0;
        await browser.close();
      },
    };
  },
};

/** A video that nobody has asked about, of which the stand-in knows the figures. */
const newVideo = (count: number) =>
  `${elsewhere}/video/${BigInt(example.id) + 100_000_001n * BigInt(count)}`;

async function buyInPanel(tab: Tab, frame: Session): Promise<number> {
  const place = await until('the button that names its price', () => evaluate(frame, armedButton));
  const left = (await tab.evaluate(() => innerWidth)) - place.width;
  await tab.click({ x: left + place.x, y: place.y });
  const chart = await painted(frame, 'chart');
  const clicked = await painted(frame, 'clicked');
  return chart.from - clicked.from;
}

/** Where the button stands, once it takes a click; runs in the panel. */
function armedButton() {
  const button = document.querySelector('main [data-spends][data-armed]');
  if (!button) return null;
  const { left, top, width, height } = button.getBoundingClientRect();
  const note = ({ timeStamp }: Event) => performance.mark('clicked', { startTime: timeStamp });
  addEventListener('click', note, { capture: true, once: true });
  return { x: left + width / 2, y: top + height / 2, width: innerWidth };
}
