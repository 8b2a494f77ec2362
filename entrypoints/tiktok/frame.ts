import { browser } from 'wxt/browser';

import type { FromPanel, Told, ToPanel } from '@/lib/schema/panel-message';

import { element } from './element';

export interface Frame {
  element: HTMLIFrameElement;
  /** Resolves once the panel can take its proof. */
  loaded: Promise<void>;
  /** Gives the panel its proof and its port. */
  hand: (nonce: string, scene: Told) => void;
  /** Reaches the panel in the same turn, without the background. */
  send: (message: ToPanel) => void;
  remove: () => void;
}

/** The origin of our pages: with `use_dynamic_url` Chromium's `getURL` names another host. */
const ownOrigin = () =>
  import.meta.env.FIREFOX
    ? browser.runtime.getURL('/').slice(0, -1)
    : `chrome-extension://${browser.runtime.id}`;

/**
 * The panel page in a frame without a `src`, so that neither the page's policy nor its scripts meet
 * our address. A panel that navigates away by itself is dropped.
 */
export function createFrame(
  parent: Node,
  on: { ask: (message: FromPanel) => void; lost: () => void },
): Frame {
  const frame = element(
    'iframe',
    // a warmed frame stays as unseen as its shelf
    'all: initial; visibility: inherit; display: block; width: 100%; height: 100%;',
  );
  // the frame has no src, so a policy by source would never match
  frame.allow = 'clipboard-write *';
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<FromPanel>) => on.ask(data));
  port1.start();

  // in Chromium the empty document loads at once, before anybody listens; in Firefox later
  parent.appendChild(frame);
  let loads = 0;
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => {
      if (import.meta.env.FIREFOX && frame.contentDocument?.URL === 'about:blank') return;
      loads += 1;
      if (loads > 1) on.lost();
      else resolve();
    });
  });
  const address: string = browser.runtime.getURL('/panel.html');
  frame.contentWindow?.location.replace(address);

  return {
    element: frame,
    loaded,
    hand(nonce, scene) {
      frame.contentWindow?.postMessage({ nonce, scene }, ownOrigin(), [port2]);
    },
    send: (message) => port1.postMessage(message),
    remove() {
      port1.close();
      frame.remove();
    },
  };
}
