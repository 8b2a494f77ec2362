import type { Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Reply } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/sender';

const id = 'test-extension-id';
const origin = `chrome-extension://${id}`;
const tiktok = 'https://www.tiktok.com';

export const tab = {
  id: 7,
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
  url: `${tiktok}/@a`,
} satisfies Tabs.Tab;

/** Senders as both browsers were seen to give them. */
export const senders = {
  contentScript: {
    id,
    origin: tiktok,
    url: `${tiktok}/@a/video/7561644792577363221`,
    frameId: 0,
    tab,
    documentId: 'page',
  },
  framedPanel: {
    id,
    origin,
    url: `${origin}/panel.html`,
    frameId: 3,
    tab,
    documentId: 'panel',
  },
  popup: { id, origin, url: `${origin}/popup.html`, documentId: 'popup' },
  optionsTab: {
    id,
    origin,
    url: `${origin}/options.html`,
    frameId: 0,
    tab: { ...tab, id: 8, url: `${origin}/options.html` },
    documentId: 'options',
  },
} satisfies Record<string, Sender>;

/** A sender without one of its fields. */
export const without = (sender: Sender, field: keyof Sender): Sender =>
  Object.fromEntries(Object.entries(sender).filter(([name]) => name !== field));

const { onMessage } = fakeBrowser.runtime as unknown as {
  onMessage: { trigger: (message: unknown, sender: Sender) => Promise<unknown[]> };
};

/** Sends a message to the background. @returns its reply, undefined where it leaves it to others. */
export async function send(message: unknown, sender: Sender): Promise<Reply | undefined> {
  const [reply] = await onMessage.trigger(message, sender);
  return reply as Reply | undefined;
}
