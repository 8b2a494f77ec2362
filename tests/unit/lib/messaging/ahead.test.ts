import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { trendOf } from '@/lib/keyapi/question-of';
import { askAhead, takeAhead } from '@/lib/messaging/ahead';
import { tellNews } from '@/lib/messaging/news';

const input = { question: trendOf('7561644792577363221') };
const other = { question: trendOf('7561644792577360002') };
const runtime = fakeBrowser.runtime as unknown as {
  sendMessage: (message: unknown) => Promise<unknown>;
};
let send = vi.spyOn(runtime, 'sendMessage');

beforeEach(() => {
  fakeBrowser.reset();
  send = vi.spyOn(runtime, 'sendMessage');
  send.mockResolvedValue({ ok: true, value: { price: 2 } });
});

describe('what was asked ahead', () => {
  it('is there once, for the same question alone', async () => {
    expect(await askAhead('get', input)).toStrictEqual({ price: 2 });
    expect(takeAhead('get', other)).toBeUndefined();
    expect(takeAhead('overview', undefined)).toBeUndefined();
    expect(takeAhead('get', input)).toStrictEqual({ price: 2 });
    expect(takeAhead('get', input)).toBeUndefined();
  });

  it('is not there before it came', async () => {
    const asked = askAhead('get', input);
    expect(takeAhead('get', input)).toBeUndefined();
    await asked;
    expect(takeAhead('get', input)).toBeDefined();
  });

  it.each([
    ['refused', () => Promise.resolve({ ok: false, code: 'forbidden', message: '' })],
    ['not answered', () => Promise.reject(new Error('gone'))],
  ])('is not there where it was %s', async (_, answer) => {
    send.mockImplementation(answer);
    expect(await askAhead('get', input)).toBeUndefined();
    expect(takeAhead('get', input)).toBeUndefined();
  });

  it('is forgotten as soon as anything may have changed, before it came or after', async () => {
    await askAhead('get', input);
    const late = Promise.withResolvers<unknown>();
    send.mockReturnValue(late.promise);
    const asked = askAhead('get', other);
    tellNews({ changed: 'cache' });
    await vi.waitFor(() => expect(takeAhead('get', input)).toBeUndefined());
    late.resolve({ ok: true, value: { price: 2 } });
    await asked;
    expect(takeAhead('get', other)).toBeUndefined();
  });
});
