import { browser } from 'wxt/browser';

import type { TabState, ToContent } from '@/lib/schema/tab-message';

/** Answers the background, which asks for popup and side panel. Only our own contexts reach this listener. */
export function answerBackground(act: (message: ToContent['tell']) => TabState): void {
  browser.runtime.onMessage.addListener((message: ToContent, _sender, respond) => {
    if (message?.tell) respond(act(message.tell));
  });
}
