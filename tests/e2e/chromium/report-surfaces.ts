import type { BrowserContext, Frame, Page } from '@playwright/test';

import type { SidePanel } from './side-panel.ts';

type Work<A, R> = (given: A) => R | Promise<R>;
type Send = (method: string, params?: object) => Promise<unknown>;

/** A place where reports show. */
export interface ReportSurface {
  name: string;
  /** Has it show what an address of TikTok is about. */
  go: (path: string) => Promise<void>;
  /** Runs something within it. */
  run: <A, R>(work: Work<A, R>, given: A) => Promise<R>;
  /** How long its main thread has worked so far, in milliseconds of that thread alone. */
  worked: () => Promise<number>;
}

/** The panel in a page, which follows the page's address. */
export async function panelSurface(page: Page, frame: Frame): Promise<ReportSurface> {
  return {
    name: 'panel',
    go: (path) => page.evaluate((to) => history.pushState({}, '', to), path),
    ...(await within(frame)),
  };
}

/** The browser's own side panel beside a page. */
export async function sidePanelSurface(page: Page, side: SidePanel): Promise<ReportSurface> {
  return {
    name: 'side panel',
    go: (path) => page.evaluate((to) => history.pushState({}, '', to), path),
    run: <A, R>(work: Work<A, R>, given: A) =>
      side.evaluate<R>(`(${String(work)})(${JSON.stringify(given)})`),
    worked: await watchWork(side.send),
  };
}

/** Popup or explore, in which somebody pastes the address. */
export async function foundSurface(name: string, page: Page): Promise<ReportSurface> {
  const paste = (link: string) => {
    const field = document.querySelector('form[role="search"] input');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', link);
    field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  };
  return {
    name,
    go: (path) => page.evaluate(paste, `https://www.tiktok.com${path}`),
    ...(await within(page)),
  };
}

async function within(place: Page | Frame): Promise<Pick<ReportSurface, 'run' | 'worked'>> {
  const context: BrowserContext = ('page' in place ? place.page() : place).context();
  const session = await context.newCDPSession(place);
  return {
    run: <A, R>(work: Work<A, R>, given: A): Promise<R> => place.evaluate(work as never, given),
    worked: await watchWork((method, params) => session.send(method as never, params as never)),
  };
}

/** Time that the thread itself ran: what the machine does besides, and who else waits for it, is not in it. */
async function watchWork(send: Send): Promise<() => Promise<number>> {
  await send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = (await send('Performance.getMetrics')) as {
      metrics: { name: string; value: number }[];
    };
    const task = metrics.find(({ name }) => name === 'TaskDuration');
    if (!task) throw new Error('The browser does not tell how long its main thread has worked.');
    return task.value * 1000;
  };
}
