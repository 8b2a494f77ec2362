import { painted } from '../browser/painted.ts';
import { medians } from '../report/medians.ts';
import { rotated } from '../rotated.ts';
import type { Scenario } from '../scenario.ts';

/** How soon the popup shows the list that it showed last. */
export const popup: Scenario = {
  name: 'popup',
  rows: [
    {
      title: 'Popup, list kept: usable',
      against: 'an empty popup',
      ours: 'product',
      theirs: 'empty',
      unit: 'ms',
      goal: { of: 'ratio', atMost: 2 },
    },
  ],
  async start(lab) {
    const browsers = [
      ['product', await lab.product('closed')],
      ['empty', await lab.control('empty')],
    ] as const;
    let turn = 0;
    return {
      round: () =>
        medians(lab.times(7, 1), async () => {
          turn += 1;
          const all: [string, number][] = [];
          for (const [name, browser] of rotated(browsers, turn)) {
            const tab = await browser.openOwn('popup.html');
            const { from } = await painted(tab.session, 'list');
            await tab.close();
            all.push([name, from]);
          }
          return all;
        }),
      async close() {
        for (const [, browser] of browsers) await browser.close();
      },
    };
  },
};
