import type { Question } from '../../../lib/schema/question.ts';
import { videoList } from '../../standin/keyapi/video-list.ts';
import type { Standin } from '../../standin/standin.ts';
import type { Browser } from '../browser/browser.ts';
import type { Tab } from '../browser/tab.ts';
import { until } from '../browser/until.ts';
import { ask, buyFrom } from '../product.ts';
import type { Scenario } from '../scenario.ts';

const rowsOnPage = 10;
/** Pages of which the stand-in's library has rows of its own. */
const ownPages = 20;

/** Whether the page of a long list stays at hand. */
export const explore: Scenario = {
  name: 'explore',
  rows: [
    {
      title: 'Explore, 1,000 rows sorted and filtered: longest task',
      against: null,
      ours: 'used',
      unit: 'ms',
      goal: { of: 'value', atMost: 50 },
    },
    {
      title: 'Explore, 1,000 rows read and drawn: longest task',
      against: null,
      ours: 'drawn',
      unit: 'ms',
      goal: { of: 'value', atMost: 50 },
    },
  ],
  async start(lab) {
    const pages = lab.times(100, 3);
    const browser = await lab.product('closed');
    await buyList(browser, lab.standin, pages);
    return {
      async round() {
        const tab = await browser.openOwn('explore.html');
        const rows = pages * rowsOnPage;
        await allRows(tab, rows);
        const drawn = await longestTask(tab, 0);
        const begun = await tab.evaluate(() => performance.now());
        for (const column of ['Views', 'GMV', 'Engagement']) await tab.evaluate(sortBy, column);
        await tab.evaluate(choose, 'Only');
        await tab.evaluate(choose, 'Any');
        await allRows(tab, rows);
        const used = await longestTask(tab, begun);
        await tab.close();
        return { drawn, used };
      },
      close: () => browser.close(),
    };
  },
};

const pageOfList = (page: number): Question => ({
  endpoint: 'videoList',
  params: { region: 'US', page_num: page, page_size: 10, video_sort_field: 3, sort_type: 1 },
});

/** Buys the first pages of the usual list, which goes on for as long as it is asked. */
async function buyList(browser: Browser, standin: Standin, pages: number): Promise<void> {
  const own = await browser.openOwn('options.html');
  await until('the background', () => ask(own, 'overview'));
  for (let page = 1; page <= pages; page += 1) {
    standin.fault(
      { kind: 'edit', edit: () => longList(page) },
      { endpoint: 'videoList', params: { page_num: String(page) } },
    );
    await buyFrom(own, pageOfList(page));
  }
  await own.close();
}

/** A page as the stand-in writes it, its videos under ids that no other page has. */
function longList(page: number): unknown {
  const { text } = videoList(
    {
      region: 'US',
      page_num: String(((page - 1) % ownPages) + 1),
      page_size: String(rowsOnPage),
      video_sort_field: '3',
      sort_type: '1',
    },
    Date.now() / 1000,
  );
  const body = JSON.parse(text) as { data: { video_id: string }[] };
  const round = BigInt(Math.floor((page - 1) / ownPages));
  for (const row of body.data) row.video_id = String(BigInt(row.video_id) + round);
  return body;
}

const allRows = (tab: Tab, rows: number): Promise<boolean> =>
  until('all rows', () =>
    tab.evaluate(
      (count) =>
        document.querySelector('[role="table"]')?.getAttribute('aria-rowcount') ===
          `${count + 1}` && document.querySelector('canvas') !== null,
      rows,
    ),
  );

/** Ms of the longest task from a time on; 0 where none was over 50 ms, for those are not told of. */
const longestTask = (tab: Tab, from: number): Promise<number> =>
  tab.evaluate(async (begun) => {
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    const late = tasks.filter(({ startTime }) => startTime >= begun);
    return Math.max(0, ...late.map(({ duration }) => duration));
  }, from);

/** Presses the head of a column and waits until that shows; runs in the page. */
async function sortBy(column: string): Promise<void> {
  const heads = [...document.querySelectorAll('[role="columnheader"]')];
  const head = heads.find(({ textContent }) => textContent.trim() === column);
  if (!head) throw new Error(`There is no column ${column}.`);
  head.querySelector('button')?.click();
  while (head.getAttribute('aria-sort') === 'none')
    await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}

/** Chooses among shop videos and waits until the list has followed; runs in the page. */
async function choose(label: string): Promise<void> {
  const before = document.querySelector('[role="table"]');
  const group = [...document.querySelectorAll('fieldset, [role="group"]')].find((one) =>
    one.textContent.includes('Shop videos'),
  );
  const radio = [...(group?.querySelectorAll('label') ?? [])].find(
    ({ textContent }) => textContent.trim() === label,
  );
  if (!radio) throw new Error(`There is no choice ${label}.`);
  radio.click();
  const isAsBefore = () => before?.isConnected ?? false;
  while (isAsBefore()) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 300));
}
