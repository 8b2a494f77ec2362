import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** A point of the tab at the page's edge, once it is there and the page has nothing to do. */
export async function closedTab(tab: Tab): Promise<{ x: number; y: number }> {
  const place = await until('the closed tab', () =>
    tab.evaluate(() => {
      const at = { x: innerWidth - 20, y: Math.round(innerHeight * 0.38) + 30 };
      // every point inside a closed root is reported as its host, which stands beside the body
      const host = document.elementFromPoint(at.x, at.y);
      const isThere = host !== document.body && host?.parentElement === document.documentElement;
      return isThere ? at : null;
    }),
  );
  await tab.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  return place;
}
