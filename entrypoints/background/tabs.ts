import browser from 'webextension-polyfill';

import type { Subject } from '@/lib/schema/subject';

const item = (tabId: number) => `tab:${tabId}`;

/** Notes what a tab is about; kept over the background's sleep, gone with the browser. */
export async function noteSubject(tabId: number, subject: Subject | null): Promise<void> {
  if (subject) await browser.storage.session.set({ [item(tabId)]: subject });
  else await browser.storage.session.remove(item(tabId));
}

export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(item(tabId)));
}
