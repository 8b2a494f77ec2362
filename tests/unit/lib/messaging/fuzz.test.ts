import * as fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { type Call, protocol } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/sender';
import { type Handlers, serve } from '@/lib/messaging/serve';

import { anyMessage, seed } from '../../../hostile/messages';
import { calls } from './messages';
import { send, senders, without } from './senders';

/** What a sender is: our content script, a page of ours, one that is framed, or somebody else. */
type Role = 'tiktok' | 'page' | 'framed' | 'nobody';

const { contentScript, framedPanel, popup, optionsTab } = senders;
const known: [Role, Sender][] = [
  ['tiktok', contentScript],
  ['page', popup],
  ['page', optionsTab],
  ['framed', framedPanel],
];
const foreign = [
  'null',
  '',
  'https://stranger.example',
  'https://www.tiktok.com.stranger.example',
  'https://m.tiktok.com',
  'http://www.tiktok.com',
  'chrome-extension://another',
  'moz-extension://another',
];
const fixed = (sender: Sender) =>
  Object.fromEntries(
    Object.entries(sender).map(([name, value]) => [name, fc.constant<unknown>(value)]),
  );

/** Our own senders with one thing that is not ours, and strangers altogether. */
const spoiled: fc.Arbitrary<Sender>[] = [
  ...known.flatMap(([, sender]) => [
    fc.record({ ...fixed(sender), origin: fc.constantFrom(...foreign) }),
    fc.record({ ...fixed(sender), id: fc.string().map((id) => `another ${id}`) }),
  ]),
  fc.record({ ...fixed(contentScript), frameId: fc.integer({ min: 1 }) }),
  fc.constant(without(contentScript, 'tab')),
  fc.record({ url: fc.webUrl(), documentId: fc.string() }),
];
const anySender: fc.Arbitrary<[Role, Sender]> = fc.oneof(
  fc.constantFrom(...known),
  fc.oneof(...spoiled).map((sender): [Role, Sender] => ['nobody', sender]),
);

const handle = vi.fn<(call: Call, input: unknown) => void>();
const isProven = vi.fn<(sender: Sender) => Promise<boolean>>();

beforeEach(() => {
  fakeBrowser.reset();
  const handlers = calls.map((call) => [
    call,
    (input: unknown) => Promise.resolve(handle(call, input)),
  ]);
  serve(Object.fromEntries(handlers) as Handlers, isProven);
});

function mayCall(call: Call, role: Role, proven: boolean): boolean {
  const { from } = protocol[call];
  if (from === 'tiktok' || role === 'tiktok') return from === role;
  return role !== 'nobody' && (from === 'pages' || role === 'page' || proven);
}

const nothing = { says: 'not ours', handled: [] };

/** What must become of a message, and what reaches a handler. */
function expected(
  role: Role,
  sent: unknown,
  proven: boolean,
): { says: string; handled: unknown[] } {
  const { call, input } = Object(sent) as { call?: Call; input?: unknown };
  if (typeof call !== 'string' || !Object.hasOwn(protocol, call)) return nothing;
  if (!mayCall(call, role, proven)) return { ...nothing, says: 'forbidden' };
  const parsed = protocol[call].input.safeParse(input);
  if (!parsed.success) return { ...nothing, says: 'bad-input' };
  return { says: 'handled', handled: [[call, parsed.data]] };
}

it('of 10,000 messages of anybody, only those are handled that their sender may send and that fit', async () => {
  const ends = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(anySender, anyMessage, fc.boolean(), async ([role, sender], sent, proven) => {
      handle.mockClear();
      isProven.mockResolvedValue(role === 'page' || proven);
      const reply = await send(sent, sender);
      const says = reply === undefined ? 'not ours' : reply.ok ? 'handled' : reply.code;
      expect({ says, handled: handle.mock.calls }).toEqual(expected(role, sent, proven));
      ends.set(says, (ends.get(says) ?? 0) + 1);
    }),
    { numRuns: 10_000, seed },
  );
  // each end was met often: a gate that lets nobody in, or messages that all are junk, would prove nothing
  expect(Math.min(...ends.values())).toBeGreaterThan(500);
  expect(ends.size).toBe(4);
}, 120_000);
