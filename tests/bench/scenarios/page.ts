import { example } from '../../e2e/videos.ts';
import type { Browser } from '../browser/browser.ts';
import { painted } from '../browser/painted.ts';
import type { Tab } from '../browser/tab.ts';
import { medians } from '../report/medians.ts';
import type { Row } from '../report/row.ts';
import { rotated } from '../rotated.ts';
import type { Scenario } from '../scenario.ts';

/** What a visit of a page tells. Times in ms. */
interface Visit {
  /** Processor time of the page's main thread. */
  work: number;
  /** From the navigation to the page's `load` event. */
  load: number;
  shift: number;
  longTasks: number;
  /** What long tasks took beyond 50 ms each. */
  blocking: number;
  /** MB that the page's scripts hold. */
  heap: number;
}

const pages = { light: example.url, heavy: `${example.url}?heavy` } as const;
type PageKind = keyof typeof pages;
type Variant = 'none' | 'button' | 'framed' | 'closed' | 'open';

const visited: Record<PageKind, readonly Variant[]> = {
  light: ['none', 'button', 'framed', 'closed', 'open'],
  heavy: ['none', 'closed', 'open'],
};

const row = (
  title: string,
  against: string | null,
  ours: string,
  theirs: string,
  unit: Row['unit'],
  of: Row['goal']['of'],
  atMost: number,
): Row => ({ title, against, ours, theirs, unit, goal: { of, atMost } });

const nothing = 'the same page without any extension';

/** What the product costs the page beside which it stands. */
export const page: Scenario = {
  name: 'page',
  rows: [
    row(
      'Work on the page’s main thread, light page, panel closed',
      'a bare button in a closed root',
      'light closed work',
      'light button work',
      'ms',
      'ratio',
      1.05,
    ),
    row(
      'The same, panel left open and loaded',
      'WXT’s `createIframeUi` with the same report',
      'light open work',
      'light framed work',
      'ms',
      'ratio',
      0.95,
    ),
    row(
      'The same on a heavy page, panel closed',
      nothing,
      'heavy closed work',
      'heavy none work',
      'ms',
      'ratio',
      1.02,
    ),
    row(
      'The same on a heavy page, panel open',
      nothing,
      'heavy open work',
      'heavy none work',
      'ms',
      'ratio',
      1.02,
    ),
    row(
      'Long tasks on a heavy page, panel closed',
      nothing,
      'heavy closed longTasks',
      'heavy none longTasks',
      '',
      'difference',
      0,
    ),
    row(
      'Long tasks on a heavy page, panel open',
      nothing,
      'heavy open longTasks',
      'heavy none longTasks',
      '',
      'difference',
      0,
    ),
    row(
      'Blocking time on a heavy page, panel closed',
      nothing,
      'heavy closed blocking',
      'heavy none blocking',
      'ms',
      'difference',
      0,
    ),
    row(
      'Blocking time on a heavy page, panel open',
      nothing,
      'heavy open blocking',
      'heavy none blocking',
      'ms',
      'difference',
      0,
    ),
    row(
      'The page’s `load` event, panel left open',
      'the same page with the bare button',
      'light open load',
      'light button load',
      'ms',
      'difference',
      8,
    ),
    row(
      'Layout shift, panel closed',
      nothing,
      'light closed shift',
      'light none shift',
      '',
      'difference',
      0,
    ),
    row(
      'Layout shift, panel left open',
      nothing,
      'light open shift',
      'light none shift',
      '',
      'difference',
      0,
    ),
    row(
      'Heap of the page’s process, panel open',
      nothing,
      'light open heap',
      'light none heap',
      'MB',
      'difference',
      0.3,
    ),
  ],
  async start(lab) {
    const browsers: Record<Variant, Browser> = {
      none: await lab.control('none'),
      button: await lab.control('button'),
      framed: await lab.control('framed'),
      closed: await lab.product('closed'),
      open: await lab.product('open'),
    };
    let turn = 0;
    return {
      round: () =>
        medians(lab.times(5, 1), async () => {
          turn += 1;
          const all: [string, number][] = [];
          for (const kind of ['light', 'heavy'] as const)
            for (const variant of rotated(visited[kind], turn)) {
              const visit = await visitPage(browsers[variant], variant, kind);
              for (const [name, value] of Object.entries(visit))
                all.push([`${kind} ${variant} ${name}`, value]);
            }
          return all;
        }),
      async close() {
        for (const browser of Object.values(browsers)) await browser.close();
      },
    };
  },
};

async function visitPage(browser: Browser, variant: Variant, kind: PageKind): Promise<Visit> {
  const tab = await browser.open();
  const { send } = tab.session;
  await send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.go(pages[kind]);
  if (kind === 'heavy') await painted(tab.session, 'heavy-done');
  if (variant === 'framed' || variant === 'open') await painted(await tab.frame(), 'chart');
  await rest(tab);
  const { metrics } = await send('Performance.getMetrics');
  const work = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const seen = await tab.evaluate(readTimeline);
  await send('HeapProfiler.collectGarbage');
  const { usedSize } = await send('Runtime.getHeapUsage');
  await tab.close();
  return { ...seen, work: work * 1000, heap: usedSize / 1e6 };
}

/** Until the page has nothing more to do. */
const rest = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });

/** What the page's own timeline knows; runs in the page. */
async function readTimeline() {
  const entries = async (type: string) => {
    const all: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => all.push(...list.getEntries()));
    observer.observe({ type, buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    return all;
  };
  const [navigation] = performance.getEntriesByType('navigation');
  const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
  const tasks = await entries('longtask');
  return {
    load: (navigation as PerformanceNavigationTiming).loadEventStart,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    longTasks: tasks.length,
    blocking: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
  };
}
