import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { trendOf } from '@/lib/keyapi/question-of';
import { askAhead, takeAhead } from '@/lib/messaging/ahead';
import { tellNews } from '@/lib/messaging/news';

const runtime = fakeBrowser.runtime as unknown as {
  sendMessage: (message: unknown) => Promise<unknown>;
};
let send = vi.spyOn(runtime, 'sendMessage');
let count = 0;
/** A video that no other test has asked about. */
const another = () => {
  count += 1;
  return { question: trendOf(`75616447925773632${count + 10}`) };
};

beforeEach(() => {
  fakeBrowser.reset();
  send = vi.spyOn(runtime, 'sendMessage');
  send.mockResolvedValue({ ok: true, value: { price: 2 } });
});

describe('what was asked ahead', () => {
  it('is there for whoever asks the same', async () => {
    const input = another();
    expect(await askAhead('get', input)).toStrictEqual({ price: 2 });
    expect(takeAhead('get', another())).toBeUndefined();
    expect(takeAhead('overview', undefined)).toBeUndefined();
    expect(takeAhead('get', input)).toStrictEqual({ price: 2 });
  });

  it('is good for a second', async () => {
    const input = another();
    const now = vi.spyOn(performance, 'now').mockReturnValue(5000);
    await askAhead('get', input);
    now.mockReturnValue(5999);
    expect(takeAhead('get', input)).toBeDefined();
    now.mockReturnValue(6000);
    expect(takeAhead('get', input)).toBeUndefined();
  });

  it('is not there before it came', async () => {
    const input = another();
    const asked = askAhead('get', input);
    expect(takeAhead('get', input)).toBeUndefined();
    await asked;
    expect(takeAhead('get', input)).toBeDefined();
  });

  it.each([
    ['refused', () => Promise.resolve({ ok: false, code: 'forbidden', message: '' })],
    ['not answered', () => Promise.reject(new Error('gone'))],
  ])('is not there where it was %s', async (_, answer) => {
    const input = another();
    send.mockImplementation(answer);
    expect(await askAhead('get', input)).toBeUndefined();
    expect(takeAhead('get', input)).toBeUndefined();
  });

  it('is forgotten as soon as anything may have changed, before it came or after', async () => {
    const [input, other] = [another(), another()];
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
