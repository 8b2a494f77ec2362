import { describe, expect, it, vi } from 'vitest';

import { ask } from '@/lib/keyapi/client';
import { readCapped, TooLarge } from '@/lib/keyapi/read-capped';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A body in pieces; without an end it goes on with the last piece for ever. */
function bodyOf(pieces: Uint8Array<ArrayBuffer>[], ends = true) {
  const cancel = vi.fn();
  let next = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const piece = pieces[Math.min(next, pieces.length - 1)];
      if (piece && (next < pieces.length || !ends)) controller.enqueue(piece);
      else controller.close();
      next += 1;
    },
    cancel,
  });
  return { response: new Response(body), cancel, pulled: () => next };
}

describe('readCapped', () => {
  it('reads text whose letters are split between the pieces', async () => {
    const whole = bytes('añ€😀b');
    const pieces = Array.from(whole, (byte) => new Uint8Array([byte]));
    expect(await readCapped(bodyOf(pieces).response, whole.length)).toBe('añ€😀b');
  });

  it('reads nothing where there is no body', async () => {
    expect(await readCapped(new Response(null), 10)).toBe('');
    expect(await readCapped(bodyOf([]).response, 10)).toBe('');
  });

  it('reads exactly as many bytes as it may, not letters', async () => {
    expect(await readCapped(bodyOf([bytes('€€')]).response, 6)).toBe('€€');
    await expect(readCapped(bodyOf([bytes('€€')]).response, 5)).rejects.toThrow(TooLarge);
  });

  it('stops an endless body and lets go of it', async () => {
    const endless = bodyOf([bytes('x'.repeat(100))], false);
    await expect(readCapped(endless.response, 1000)).rejects.toThrow(TooLarge);
    expect(endless.cancel).toHaveBeenCalledTimes(1);
    expect(endless.pulled()).toBeLessThan(20);
  });

  it('throws what the body throws', async () => {
    const body = new ReadableStream({
      pull() {
        throw new DOMException('too late', 'TimeoutError');
      },
    });
    await expect(readCapped(new Response(body), 10)).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('an answer of 2 MB', () => {
  const head = '{"code":0,"data":{"current_interaction":{"views":1200}},"pad":"';
  const askFor = (size: number) => {
    const text = `${head}${'x'.repeat(size - head.length - 2)}"}`;
    const headers = { 'content-type': 'application/json' };
    vi.stubGlobal('fetch', async () => new Response(text, { headers }));
    return ask({ endpoint: 'videoTrends', params: { video_id: '7561644792577363221' } }, 'k');
  };

  it('is read, and nothing larger', async () => {
    expect(await askFor(2_000_000)).toMatchObject({ outcome: 'data' });
    expect(await askFor(2_000_001)).toStrictEqual({
      outcome: 'lost',
      code: 'too-large',
      charge: 'doubtful',
    });
    vi.unstubAllGlobals();
  });
});
