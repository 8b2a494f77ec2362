import * as fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { type Call, protocol } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/sender';
import { type Handlers, serve } from '@/lib/messaging/serve';

import { anyMessage, seed } from '../../../hostile/messages';
import { calls } from './messages';
import { send, senders, tab } from './senders';

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
const spoiled: fc.Arbitrary<[Role, Sender]>[] = [
  ...known.map(([, sender]) =>
    fc.constantFrom(...foreign).map((origin): [Role, Sender] => ['nobody', { ...sender, origin }]),
  ),
  ...known.map(([, sender]) =>
    fc.string().map((id): [Role, Sender] => ['nobody', { ...sender, id: `another ${id}` }]),
  ),
  fc.integer({ min: 1 }).map((frameId) => ['nobody', { ...contentScript, frameId }]),
  fc.constantFrom<[Role, Sender][]>(['nobody', { ...contentScript, tab: undefined }]),
  fc.record({ url: fc.webUrl(), documentId: fc.string() }).map((sender) => ['nobody', sender]),
];
const anySender = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...known) },
  ...spoiled.map((arbitrary) => ({ weight: 1, arbitrary })),
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

it('of 10,000 messages of anybody, only those are handled that their sender may send and that fit', async () => {
  let handled = 0;
  await fc.assert(
    fc.asyncProperty(anySender, anyMessage, fc.boolean(), async ([role, sender], sent, proven) => {
      handle.mockClear();
      isProven.mockResolvedValue(role === 'page' || proven);
      const reply = await send(sent, sender);
      // what is no call of ours is left to others
      if (!reply) {
        expect(handle).not.toHaveBeenCalled();
        return;
      }
      const { call, input } = sent as { call: Call; input?: unknown };
      const parsed = protocol[call].input.safeParse(input);
      if (!reply.ok) {
        const code = mayCall(call, role, proven) ? 'bad-input' : 'forbidden';
        expect([reply.code, parsed.success && code === 'bad-input']).toEqual([code, false]);
        expect(handle).not.toHaveBeenCalled();
        return;
      }
      handled += 1;
      expect([parsed.success, mayCall(call, role, proven)]).toEqual([true, true]);
      expect(handle.mock.calls).toEqual([[call, parsed.data]]);
    }),
    { numRuns: 10_000, seed },
  );
  // a gate that let nobody in would prove nothing
  expect(handled).toBeGreaterThan(500);
}, 120_000);
