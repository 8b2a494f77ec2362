import { browser } from 'wxt/browser';

import type { Call, Input, Output, Reply } from '@/lib/messaging/protocol';

type Told = Extract<Call, 'seen' | 'opened' | 'closed' | 'placed'>;

/** Tells the background; null where it refused, died, or belongs to another version. */
export async function tell<C extends Told>(name: C, input?: Input<C>): Promise<Output<C> | null> {
  try {
    const reply: Reply<Output<C>> | undefined = await browser.runtime.sendMessage({
      call: name,
      input,
    });
    return reply?.ok ? reply.value : null;
  } catch {
    return null;
  }
}

/** Whether this script still belongs to the installed version. */
export const isCurrent = (): boolean => Boolean(browser.runtime?.id);
