import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';

import { type Call, type Input, type Output, protocol, type Reply } from './protocol';
import { isOurPage, isTikTok } from './sender';

export type Handlers = {
  [C in Call]: (input: Input<C>, sender: Runtime.MessageSender) => Promise<Output<C>>;
};

/** Whether one of our pages may see and spend; asked for every call that needs proof. */
export type Gate = (sender: Runtime.MessageSender) => Promise<boolean>;

const Envelope = z.object({ call: z.string(), input: z.optional(z.unknown()) });

/** Answers every call. Must run in the first turn of the background. */
export function serve(handlers: Handlers, isProven: Gate): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || !isCall(envelope.data.call)) return undefined;
    return answer(handlers, isProven, envelope.data.call, envelope.data.input, sender);
  });
}

async function answer<C extends Call>(
  handlers: Handlers,
  isProven: Gate,
  name: C,
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  try {
    if (!(await mayCall(name, sender, isProven))) return refusal('forbidden', name);
    const parsed = protocol[name].input.safeParse(raw);
    if (!parsed.success) return refusal('bad-input', z.prettifyError(parsed.error));
    return { ok: true, value: await handlers[name](parsed.data as Input<C>, sender) };
  } catch (error) {
    return refusal(codeOf(error), error instanceof Error ? error.message : String(error));
  }
}

async function mayCall(
  name: Call,
  sender: Runtime.MessageSender,
  isProven: Gate,
): Promise<boolean> {
  const { from } = protocol[name];
  if (from === 'tiktok') return isTikTok(sender);
  if (!isOurPage(sender)) return false;
  return from === 'pages' || isProven(sender);
}

const refusal = (code: string, message: string): Reply => ({ ok: false, code, message });
const isCall = (name: string): name is Call => Object.hasOwn(protocol, name);
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unexpected';
