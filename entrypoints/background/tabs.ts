import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

import type { ActiveTab } from '@/lib/messaging/protocol';
import { Subject } from '@/lib/schema/subject';
import type { ToContent } from '@/lib/schema/tab-message';

const State = z.object({ subject: z.nullable(Subject), open: z.boolean(), refused: z.boolean() });

/**
 * The tab in front of the window that was used last, as its content script tells it at this moment;
 * null where none answers: another site, or a page from before an update.
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  const state = State.safeParse(await tellTab(tab.id, { tell: 'state' }));
  return state.success ? { tabId: tab.id, ...state.data } : null;
}

/** Opens or closes the panel in a tab, as its own closed tab would. It never buys. */
export async function showPanel(tabId: number, open: boolean): Promise<void> {
  await tellTab(tabId, { tell: open ? 'open' : 'close' });
}

const tellTab = (tabId: number, message: ToContent): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
