import browser, { type Runtime } from 'webextension-polyfill';

import { createActs } from '@/components/hooks/acts';
import { isTikTok } from '@/lib/messaging/sender';
import type { FromPanel, Scene } from '@/lib/schema/panel-message';
import { readScene } from '@/lib/tiktok/scene';

/** What stands in the tab in front: not known yet, no TikTok page that answers, or a TikTok page. */
export type Place =
  | { at: 'unknown' }
  | { at: 'elsewhere' }
  | { at: 'page'; tabId: number; scene: Scene };

let place: Place = { at: 'unknown' };
let windowId: number | undefined;
let tabId: number | undefined;
let port: Runtime.Port | undefined;
/** Tabs whose own panel has already made room for this one; opening it again is somebody's choice. */
const met = new Set<number>();
const listeners = new Set<() => void>();

/** What a person did in the side panel and on the page in front. */
export const acts = createActs();

export const currentPlace = (): Place => place;

export function subscribeToPlace(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the content script of the tab in front for something that only it can do. Nothing of it spends. */
export const askTab = (message: FromPanel): void => port?.postMessage(message);

/**
 * Follows the tab in front of this window. Its content script tells each change of the address over a port,
 * in the turn in which it happens and without the background; no other tab is asked for anything.
 */
export async function followTabs(): Promise<void> {
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) turnTo(active.tabId);
  });
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'complete') look(id);
  });
  // a content script that has just started says what it has seen; the background answers it
  browser.runtime.onMessage.addListener((_message: unknown, sender: Runtime.MessageSender) => {
    if (isTikTok(sender)) look(sender.tab?.id);
    return undefined;
  });
  windowId = (await browser.windows.getCurrent()).id;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // a tab that was activated meanwhile is the later word
  if (tabId === undefined && tab?.id !== undefined) turnTo(tab.id);
}

/** Tries again where the tab in front has not answered yet. */
function look(id: number | undefined): void {
  if (id !== undefined && id === tabId && place.at !== 'page') connect(id);
}

function turnTo(id: number): void {
  tabId = id;
  // nothing of the former tab may stand beside this one
  show({ at: 'unknown' });
  connect(id);
}

function connect(id: number): void {
  port?.disconnect();
  const tried = browser.tabs.connect(id, { frameId: 0 });
  port = tried;
  tried.onMessage.addListener((message: unknown) => {
    if (port !== tried) return;
    const scene = readScene(message);
    if (!scene) return acts.hear(message);
    acts.begin(scene.acted);
    if (!met.has(id)) askTab({ ask: 'close' });
    met.add(id);
    show({ at: 'page', tabId: id, scene });
  });
  tried.onDisconnect.addListener(() => {
    // Chromium lists an error that nobody looks at
    void browser.runtime.lastError;
    if (port !== tried) return;
    port = undefined;
    if (place.at !== 'page') return void settle(id);
    show({ at: 'unknown' });
    // the page is gone; what came after it may be there already
    connect(id);
  });
}

/** Nobody answered: a page that is still loading may yet, any other is not ours. */
async function settle(id: number): Promise<void> {
  const status = await browser.tabs.get(id).then(
    (tab) => tab.status,
    () => undefined,
  );
  if (id === tabId && !port && status !== 'loading') show({ at: 'elsewhere' });
}

function show(next: Place): void {
  place = next;
  for (const listener of listeners) listener();
}
