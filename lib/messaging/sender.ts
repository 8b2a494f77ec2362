import browser, { type Runtime } from 'webextension-polyfill';

const tiktok = 'https://www.tiktok.com';

/** A sender as both browsers give it; the polyfill's types know no `origin`. */
export type Sender = Runtime.MessageSender & { origin?: string };

// `origin` cannot be forged by a compromised tab; a sender without it is judged by its address
const originOf = ({ origin, url }: Sender) =>
  origin ?? (url ? url.split('/').slice(0, 3).join('/') : '');

/** Whether the message came from our content script in the top frame of TikTok. */
export const isTikTok = (sender: Sender): boolean =>
  sender.id === browser.runtime.id &&
  sender.tab?.id !== undefined &&
  sender.frameId === 0 &&
  originOf(sender) === tiktok;

/** Whether the message came from one of our own pages. */
export const isOurPage = (sender: Sender): boolean =>
  // strings are compared, because `new URL(…).origin` of an extension address is 'null' in some engines
  sender.id === browser.runtime.id && `${originOf(sender)}/` === browser.runtime.getURL('/');

/** Whether one of our own pages is framed by another page. */
export const isFramed = (sender: Sender): boolean =>
  sender.tab !== undefined && sender.frameId !== undefined && sender.frameId !== 0;
