import type { Frame, Page } from '@playwright/test';

/** Gives a function that tells how many bytes a page's or framed panel's scripts hold once the rubbish is out. */
export async function watchHeap(place: Page | Frame): Promise<() => Promise<number>> {
  const page = 'page' in place ? place.page() : place;
  const session = await page.context().newCDPSession(place);
  await session.send('Performance.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const used = metrics.find(({ name }) => name === 'JSHeapUsedSize');
    if (!used) throw new Error('The browser does not tell what its scripts hold.');
    return used.value;
  };
}
