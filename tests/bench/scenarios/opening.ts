import { example } from '../../e2e/videos.ts';
import type { Browser } from '../browser/browser.ts';
import { closedTab } from '../browser/closed-tab.ts';
import { painted } from '../browser/painted.ts';
import { until } from '../browser/until.ts';
import { closePanel } from '../product.ts';
import { medians } from '../report/medians.ts';
import type { Row } from '../report/row.ts';
import { rotated } from '../rotated.ts';
import type { Scenario } from '../scenario.ts';

type Variant = 'cold' | 'warmed' | 'empty' | 'drawn';

const variants: readonly Variant[] = ['cold', 'warmed', 'empty', 'drawn'];

/** All in ms. */
interface Opening {
  /** From the frame's navigation. */
  figures: number;
  chart: number;
  /** From the click to the figures. */
  visible: number;
}

const row = (
  title: string,
  against: string,
  ours: string,
  theirs: string,
  atMost: number,
): Row => ({ title, against, ours, theirs, unit: 'ms', goal: { of: 'ratio', atMost } });

const empty = 'an empty extension page in the same frame';
const drawn = 'a panel drawn by hand in SVG, cold';

/** How soon a panel that is opened shows what is kept. */
export const opening: Scenario = {
  name: 'opening',
  rows: [
    row('Opened, answer kept: figures painted', empty, 'cold figures', 'empty figures', 1.4),
    row('Opened, answer kept: chart painted', empty, 'cold chart', 'empty chart', 1.7),
    row(
      'Click on the closed tab to panel visible, warmed by the pointer',
      drawn,
      'warmed visible',
      'drawn visible',
      0.7,
    ),
    row(
      'Click on the closed tab to panel visible, cold',
      drawn,
      'cold visible',
      'drawn visible',
      1.7,
    ),
  ],
  async start(lab) {
    const product = await lab.product('closed');
    const browsers: Record<Variant, Browser> = {
      cold: product,
      warmed: product,
      empty: await lab.control('empty'),
      drawn: await lab.control('drawn'),
    };
    let turn = 0;
    return {
      round: () =>
        medians(lab.times(5, 1), async () => {
          turn += 1;
          const all: [string, number][] = [];
          for (const variant of rotated(variants, turn)) {
            const opened = await open(browsers[variant], variant);
            for (const [name, value] of Object.entries(opened))
              all.push([`${variant} ${name}`, value]);
          }
          return all;
        }),
      async close() {
        for (const browser of new Set(Object.values(browsers))) await browser.close();
      },
    };
  },
};

async function open(browser: Browser, variant: Variant): Promise<Opening> {
  const tab = await browser.open(example.url);
  const place = await closedTab(tab);
  await tab.evaluate(noteClick);
  if (variant === 'warmed') {
    await tab.move(place);
    await until('the warmed frame', () => tab.hasFrame());
    await painted(tab.session, 'rested');
  }
  await tab.click(place);
  // nobody looks on while the panel opens: whoever attached to it would hold it up
  await painted(tab.session, 'opened-long-ago');
  const clicked = await painted(tab.session, 'clicked');
  const frame = await tab.frame();
  const figures = await painted(frame, 'figures');
  const chart = await painted(frame, 'chart');
  if (variant === 'cold' || variant === 'warmed') await closePanel(tab, frame);
  await tab.close();
  return { figures: figures.from, chart: chart.from, visible: figures.at - clicked.at };
}

/** Runs in the page, before anything is pressed. */
function noteClick() {
  const note = ({ timeStamp }: Event) => {
    performance.mark('clicked', { startTime: timeStamp });
    setTimeout(() => performance.mark('opened-long-ago'), 700);
  };
  addEventListener('click', note, { capture: true, once: true });
  // a warmed panel has been laid out by then
  addEventListener('pointermove', () => setTimeout(() => performance.mark('rested'), 700), {
    capture: true,
    once: true,
  });
}
