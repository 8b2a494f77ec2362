import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { call, CallError } from '@/lib/messaging/call';

const runtime = fakeBrowser.runtime as unknown as {
  id: string;
  sendMessage: (message: unknown) => Promise<unknown>;
};
const spySend = () => vi.spyOn(runtime, 'sendMessage');
const { id } = runtime;
const limits = { day: 1, month: 2 };

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  runtime.id = id;
});

describe('call', () => {
  it('sends its name and input, and gives back the value', async () => {
    const sent = spySend().mockResolvedValue({ ok: true, value: { accepted: true } });
    expect(await call('hello', { nonce: 'n' })).toStrictEqual({ accepted: true });
    expect(sent).toHaveBeenCalledWith({ call: 'hello', input: { nonce: 'n' } });
  });

  it('throws the code of a refusal', async () => {
    spySend().mockResolvedValue({ ok: false, code: 'bad-input', message: 'day' });
    const thrown = await call('setLimits', limits).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(CallError);
    expect(thrown).toMatchObject({ code: 'bad-input', message: 'day' });
  });

  it.each([
    ['nobody answers', () => Promise.resolve(undefined)],
    ['the background is gone', () => Promise.reject(new Error('message channel closed'))],
  ])('is unanswered where %s', async (_, answer) => {
    spySend().mockImplementation(answer);
    await expect(call('setLimits', limits)).rejects.toMatchObject({ code: 'unanswered' });
  });

  it('F-23: is unanswered where the background hangs, a purchase only after its own time', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    spySend().mockImplementation(() => new Promise(() => {}));
    const ends = vi.fn<(name: string) => void>();
    const question = {
      endpoint: 'videoTrends',
      params: { video_id: '7561644792577363221' },
    } as const;
    const order = {
      question,
      maxPrice: 2,
      clickId: 'click-id-1',
      after: 0,
      surface: 'panel',
    } as const;
    void call('overview', undefined).catch(({ code }: CallError) => ends(`overview ${code}`));
    void call('buy', order).catch(({ code }: CallError) => ends(`buy ${code}`));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(ends.mock.calls).toEqual([['overview unanswered']]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(ends.mock.calls.at(-1)).toEqual(['buy unanswered']);
  });

  it('knows that its version is gone, before and after asking', async () => {
    const sent = spySend().mockImplementation(() => {
      runtime.id = '';
      return Promise.reject(new Error('Extension context invalidated'));
    });
    await expect(call('setLimits', limits)).rejects.toMatchObject({ code: 'updated' });
    await expect(call('setLimits', limits)).rejects.toMatchObject({ code: 'updated' });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
