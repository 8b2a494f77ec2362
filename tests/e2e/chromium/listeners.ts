import type { Page } from '@playwright/test';

import { contentWorld } from './content-world.ts';

export interface Listeners {
  /** What has arrived since, where the content script listens: messages, and ports that were opened to it. */
  heard: () => Promise<unknown[]>;
  close: () => Promise<void>;
}

/** Listens beside our content script's own listeners, in its world, on a page that is loaded. */
export async function watchListeners(page: Page): Promise<Listeners> {
  const world = await contentWorld(page);
  await world.run(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    // one that says nothing leaves the answer to the others
    chrome.runtime.onMessage.addListener((message: unknown) => void heard.push(message));
    chrome.runtime.onConnect.addListener(({ name }) => void heard.push(`port ${name}`));
  }, null);
  return {
    heard: () => world.run(() => (globalThis as unknown as { heard: unknown[] }).heard, null),
    close: () => world.close(),
  };
}
