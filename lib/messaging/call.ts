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

/** Longer than a purchase may take (20 s), and than anything else should. */
const patienceMs = { buy: 40_000, other: 20_000 };

/**
 * Asks the background.
 * @throws CallError: `unanswered` where the background died, hung or refused to answer, `updated` where
 * this page belongs to a version that is gone, else the code that the background gave.
 */
export async function call<C extends Call>(name: C, input: Input<C>): Promise<Output<C>> {
  if (!browser.runtime?.id) throw new CallError('updated', name);
  const asked = browser.runtime.sendMessage({ call: name, input }).catch((cause: unknown) => {
    throw new CallError(browser.runtime?.id ? 'unanswered' : 'updated', String(cause));
  });
  const reply = (await inTime(asked, name)) as Reply<Output<C>> | undefined;
  if (!reply) throw new CallError('unanswered', name);
  if (!reply.ok) throw new CallError(reply.code, reply.message);
  return reply.value;
}

/** A background that starts but never gets on would keep everybody waiting. */
async function inTime<T>(asked: Promise<T>, name: Call): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const ms = name === 'buy' ? patienceMs.buy : patienceMs.other;
  const timer = setTimeout(() => reject(new CallError('unanswered', name)), ms);
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
