import type { Tabs } from 'webextension-polyfill';

import type { Sender } from '@/lib/messaging/sender';

const id = 'test-extension-id';
const origin = `chrome-extension://${id}`;
const tiktok = 'https://www.tiktok.com';

export const tab: Tabs.Tab = {
  id: 7,
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
  url: `${tiktok}/@a`,
};

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
