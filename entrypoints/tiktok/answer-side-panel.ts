import { browser } from 'wxt/browser';

import type { Acted, FromPanel, Told } from '@/lib/schema/panel-message';

/**
 * Tells the browser's side panel, over the port that it opens to the tab in front, what the page is about.
 * Only the extension's own pages can open one (tests/e2e/chromium/listeners.spec.ts, neighbour.spec.ts), so
 * nothing of what comes is checked. @returns tells it of a change or an act; whether it is there.
 */
export function answerSidePanel(on: {
  scene: () => Told;
  ask: (message: FromPanel) => void;
  left: () => void;
}): { send: (message: Told | Acted) => void; isThere: () => boolean } {
  let panel: ReturnType<typeof browser.runtime.connect> | undefined;
  const send = (message: Told | Acted) => panel?.postMessage(message);
  browser.runtime.onConnect.addListener((port) => {
    panel = port;
    port.onMessage.addListener(on.ask);
    port.onDisconnect.addListener(() => {
      if (panel === port) leave();
    });
    send(on.scene());
  });
  function leave(): void {
    panel = undefined;
    on.left();
  }
  // an open port would keep the page out of the back/forward cache
  addEventListener('pagehide', () => {
    panel?.disconnect();
    leave();
  });
  return { send, isThere: () => Boolean(panel) };
}
