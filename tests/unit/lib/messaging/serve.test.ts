import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { type Call, protocol } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/sender';
import { type Handlers, serve } from '@/lib/messaging/serve';

import { calls, inputs } from './messages';
import { send as sendAs, senders } from './senders';

const handle = vi.fn<(input: unknown, sender: unknown) => Promise<unknown>>();
const isProven = vi.fn<(sender: unknown) => Promise<boolean>>();

const send = (message: unknown, sender: Sender = senders.optionsTab) => sendAs(message, sender);

beforeEach(() => {
  fakeBrowser.reset();
  handle.mockResolvedValue('done');
  isProven.mockResolvedValue(true);
  serve(Object.fromEntries(calls.map((name) => [name, handle])) as unknown as Handlers, isProven);
});

describe('a message', () => {
  it.each([null, undefined, 5, 'get', [], {}, { call: 5 }, { call: null }, { type: 'get' }])(
    'of another kind is left to other listeners: %o',
    async (message) => {
      expect(await send(message)).toBeUndefined();
    },
  );

  it.each(['nope', '', 'constructor', '__proto__', 'toString', 'GET'])(
    'that nobody knows is left to other listeners: %o',
    async (call) => {
      expect(await send({ call, input: {} })).toBeUndefined();
    },
  );

  it.each(calls)('%s reaches its handler with its input and its sender', async (call) => {
    const sender = protocol[call].from === 'tiktok' ? senders.contentScript : senders.optionsTab;
    const input = inputs[call];
    expect(await send({ call, input }, sender)).toStrictEqual({ ok: true, value: 'done' });
    expect(handle.mock.calls).toStrictEqual([[input, sender]]);
  });

  it('may say more than it must, and no more of it is heard', async () => {
    await send({ call: 'changeSettings', input: { theme: 'dark', key: 'sk_live_a' }, more: 1 });
    expect(handle.mock.calls[0]?.[0]).toStrictEqual({ theme: 'dark' });
  });
});

describe('who may call', () => {
  const allowed = (call: Call, who: keyof typeof senders) =>
    (protocol[call].from === 'tiktok') === (who === 'contentScript');
  const cases = calls.flatMap((call) =>
    (Object.keys(senders) as (keyof typeof senders)[]).map((who) => [call, who] as const),
  );

  it.each(cases)('%s by %s', async (call, who) => {
    const reply = await send({ call, input: inputs[call] }, senders[who]);
    expect(reply).toStrictEqual(
      allowed(call, who)
        ? { ok: true, value: 'done' }
        : { ok: false, code: 'forbidden', message: call },
    );
    expect(handle).toHaveBeenCalledTimes(allowed(call, who) ? 1 : 0);
  });

  it.each(calls)('%s by another extension: nobody', async (call) => {
    for (const sender of Object.values(senders)) {
      const reply = await send({ call, input: inputs[call] }, { ...sender, id: 'another' });
      expect(reply).toMatchObject({ ok: false, code: 'forbidden' });
    }
    expect(handle).not.toHaveBeenCalled();
  });

  it('spends only for those who have to prove themselves', () => {
    const spending = calls.filter((call) => /buy|limit|key/i.test(call));
    expect(spending).toStrictEqual(['buy', 'setLimits', 'keyChanged']);
    expect(spending.map((call) => protocol[call].from)).toStrictEqual(spending.map(() => 'proven'));
  });

  it.each(calls.filter((call) => protocol[call].from === 'proven'))(
    '%s without proof: nobody',
    async (call) => {
      isProven.mockResolvedValue(false);
      const reply = await send({ call, input: inputs[call] }, senders.framedPanel);
      expect(reply).toStrictEqual({ ok: false, code: 'forbidden', message: call });
      expect(isProven.mock.calls).toStrictEqual([[senders.framedPanel]]);
      expect(handle).not.toHaveBeenCalled();
    },
  );

  it('nobody where the proof cannot be looked up', async () => {
    isProven.mockRejectedValue(new Error('no session'));
    const reply = await send({ call: 'buy', input: inputs.buy }, senders.framedPanel);
    expect(reply).toMatchObject({ ok: false });
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('what is refused or fails', () => {
  it.each<[Call, unknown, string]>([
    ['get', undefined, ''],
    ['get', { question: { endpoint: 'nope', params: {} } }, 'question.endpoint'],
    ['get', { question: { ...inputs.get.question, params: {} } }, 'question.params.video_id'],
    ['buy', { ...inputs.buy, maxPrice: Number.NaN }, 'maxPrice'],
    ['buy', { ...inputs.buy, maxPrice: '2' }, 'maxPrice'],
    ['buy', { ...inputs.buy, clickId: 'short' }, 'clickId'],
    ['buy', { ...inputs.buy, surface: 'page' }, 'surface'],
    ['buy', { ...inputs.buy, after: undefined }, 'after'],
    ['setLimits', { day: -1, month: 500 }, 'day'],
    ['setLimits', { day: 50, month: 0.5 }, 'month'],
    ['changeSettings', { theme: 'sepia' }, 'theme'],
    ['hello', { nonce: 5 }, 'nonce'],
  ])('%s with a bad input names it: %o', async (call, input, path) => {
    const reply = await send({ call, input });
    expect(reply).toMatchObject({
      ok: false,
      code: 'bad-input',
      message: expect.stringContaining(path),
    });
    expect(handle).not.toHaveBeenCalled();
  });

  it.each([
    [Object.assign(new Error('newer'), { code: 'stored-by-newer' }), 'stored-by-newer', 'newer'],
    [Object.assign(new Error('odd'), { code: 5 }), 'unexpected', 'odd'],
    [new Error('plain'), 'unexpected', 'plain'],
    ['text', 'unexpected', 'text'],
  ])('a handler that throws %o carries its code', async (thrown, code, message) => {
    handle.mockRejectedValue(thrown);
    expect(await send({ call: 'overview' })).toStrictEqual({ ok: false, code, message });
  });
});
