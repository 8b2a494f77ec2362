import type { BrowserContext, Page } from '@playwright/test';

import { callFrom } from '../background.ts';

export interface Seen {
  /** Messages that arrived: what they called, and who sent them. */
  heard: { call: unknown; from: string }[];
  /** What nobody caught, and what was said on the console as an error. */
  errors: string[];
}

/**
 * Notes what the background hears and what goes wrong in it, from now on. `control` is a page of the
 * extension. @returns a function that tells what was seen; it fails where that background has ended.
 */
export async function watchBackground(
  context: BrowserContext,
  control: Page,
): Promise<() => Promise<Seen>> {
  const started = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  await callFrom(control, 'overview', undefined);
  const worker = await started;
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { seen?: Seen };
    const isWatched = scope.seen !== undefined;
    scope.seen = { heard: [], errors: [] };
    if (isWatched) return;
    chrome.runtime.onMessage.addListener((message: unknown, { url = '' }) => {
      const call = (message as { call?: unknown } | null)?.call;
      scope.seen?.heard.push({ call, from: url });
    });
    const note = (error: unknown) => scope.seen?.errors.push(String(error));
    addEventListener('error', ({ message }) => note(message));
    addEventListener('unhandledrejection', ({ reason }) => note(reason));
    console.error = note;
  });
  return () =>
    worker.evaluate(() => {
      const { seen } = globalThis as unknown as { seen?: Seen };
      if (!seen) throw new Error('This is another background.');
      return seen;
    });
}
