import type { Tab } from '../browser/tab.ts';
import type { Row } from '../report/row.ts';
import { quantile } from '../report/row.ts';
import { rotated } from '../rotated.ts';
import type { Figures, Scenario } from '../scenario.ts';
import { emptyOf, fill, insert, lookUp } from '../store-page.ts';

/** Of the whole cache, as lib/storage/cache.ts sets it. */
const capBytes = 8_000_000;
const few = 10;
const some = 100;

interface Store {
  entries: number;
  /** Bytes of all entries. */
  bytes: number;
}

const row = (title: string, against: string, ours: string, theirs: string, ratio: number): Row => ({
  title,
  against,
  ours,
  theirs,
  unit: 'ms',
  goal: { of: 'ratio', atMost: ratio },
});

/** Whether the cache stays quick as it grows. */
export const cache: Scenario = {
  name: 'cache',
  rows: [
    row('Cache look-up, 5,000 entries', '10 entries', 'look many', 'look few', 1.2),
    row(
      'Insert with eviction at the cap, 100 entries',
      'insert below it',
      'insert someFull',
      'insert someBelow',
      1.5,
    ),
    row(
      'Insert with eviction at the cap, 5,000 entries',
      'insert below it',
      'insert manyFull',
      'insert manyBelow',
      1.5,
    ),
  ],
  async start(lab) {
    const many = lab.times(5000, 500);
    const stores: Record<string, Store> = {
      few: { entries: few, bytes: few * 1600 },
      someBelow: { entries: some, bytes: capBytes / 2 },
      someFull: { entries: some, bytes: capBytes },
      manyBelow: { entries: many, bytes: capBytes / 2 },
      manyFull: { entries: many, bytes: capBytes },
    };
    const names = Object.keys(stores);
    const browser = await lab.stores(names);
    const tabs: Record<string, Tab> = {};
    for (const [at, name] of names.entries()) {
      const { entries = 0, bytes = 0 } = stores[name] ?? {};
      const tab = await browser.openOwn('store.html', browser.extensions[at]);
      await tab.evaluate(fill, { entries, size: Math.floor(bytes / entries) });
      tabs[name] = tab;
    }
    const page = (name: string): Tab => {
      const tab = tabs[name];
      if (!tab) throw new Error(`There is no store ${name}.`);
      return tab;
    };
    let turn = 0;
    return {
      async round() {
        turn += 1;
        const figures: Record<string, number[]> = {};
        const keep = (name: string, ms: number) => (figures[name] = [...(figures[name] ?? []), ms]);
        for (let again = 0; again < lab.times(30, 3); again += 1) {
          keep('look few', await page('few').evaluate(lookUp, again % few));
          keep('look many', await page('manyBelow').evaluate(lookUp, (again * 37) % many));
        }
        for (let again = 0; again < lab.times(10, 2); again += 1)
          for (const name of rotated(['someBelow', 'someFull', 'manyBelow', 'manyFull'], again)) {
            const entries = name.startsWith('some') ? some : many;
            const entry = { name: `${turn}-${again}`, size: Math.floor(capBytes / entries) };
            keep(`insert ${name}`, await page(name).evaluate(insert, entry));
          }
        for (const name of ['someBelow', 'manyBelow']) await page(name).evaluate(emptyOf, turn);
        return Object.fromEntries(
          Object.entries(figures).map(([name, all]) => [name, quantile(all, 0.5)]),
        ) satisfies Figures;
      },
      close: () => browser.close(),
    };
  },
};
