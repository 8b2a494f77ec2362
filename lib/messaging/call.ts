import browser from 'webextension-polyfill';

import type { Call, Input, Output, Reply } from './protocol';

/** A failure of a call, with a code that the interface turns into words. */
export class CallError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Asks the background.
 * @throws CallError: `unanswered` where the background died or refused to answer, `updated` where
 * this page belongs to a version that is gone, else the code that the background gave.
 */
export async function call<C extends Call>(name: C, input: Input<C>): Promise<Output<C>> {
  if (!browser.runtime?.id) throw new CallError('updated', name);
  const reply = (await browser.runtime
    .sendMessage({ call: name, input })
    .catch((cause: unknown) => {
      throw new CallError(browser.runtime?.id ? 'unanswered' : 'updated', String(cause));
    })) as Reply<Output<C>> | undefined;
  if (!reply) throw new CallError('unanswered', name);
  if (!reply.ok) throw new CallError(reply.code, reply.message);
  return reply.value;
}
