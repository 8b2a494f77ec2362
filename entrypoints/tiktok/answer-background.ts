import { browser } from 'wxt/browser';

import type { TabState, ToContent } from '@/lib/schema/tab-message';

/**
 * Answers the background, which asks for popup and side panel. Messages are not checked: only the extension's own
 * background and pages reach this listener, no page, no frame of another origin, no other extension
 * (tests/e2e/chromium/listeners.spec.ts, neighbour.spec.ts).
 */
export function answerBackground(act: (message: ToContent['tell']) => TabState): void {
  browser.runtime.onMessage.addListener((message: ToContent, _sender, respond) => {
    if (message?.tell) respond(act(message.tell));
  });
}
