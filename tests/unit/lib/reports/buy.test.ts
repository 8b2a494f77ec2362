import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { buy } from '@/lib/reports/buy';
import { get } from '@/lib/reports/get';

import {
  answer,
  click,
  holdFetch,
  keyOf,
  ledger,
  local,
  question,
  startWithKey,
  stubFetch,
  trends,
  videoId,
} from './background';

startWithKey();

describe('a purchase', () => {
  it('brings the answer and counts it', async () => {
    const before = Date.now();
    const fetch = stubFetch(() => trends(1200));
    const holding = await buy(click(), () => {});
    expect(holding).toMatchObject({
      report: {
        kind: 'realtime',
        price: 2,
        dropped: 0,
        data: { totals: { views: 1200, likes: null } },
      },
      empty: null,
      stale: false,
      price: 2,
      loading: false,
      trouble: null,
    });
    expect(holding.report?.fetchedAt).toBeGreaterThanOrEqual(before);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(await ledger()).toMatchObject({
      journal: [
        { state: 'done', outcome: 'data', price: 2, surface: 'panel', questionKey: keyOf() },
      ],
      day: { spent: 2, reserved: 0, doubtful: 0 },
      month: { spent: 2, reserved: 0, doubtful: 0 },
    });
    expect(await get(question())).toStrictEqual(holding);
  });

  it('asks KeyAPI for the question, with the key in the header alone', async () => {
    const fetch = stubFetch(() => trends(1200));
    await buy(click(), () => {});
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(`https://api.keyapi.ai/v1/tiktok/video/trends?video_id=${videoId}`);
    expect(new Headers(init?.headers).get('authorization')).toBe('Bearer sk_live_test');
  });

  it('is written down as sent before it is sent', async () => {
    const rows: unknown[] = [];
    stubFetch(async () => {
      rows.push(await ledger());
      return trends(1200);
    });
    await buy(click(), () => {});
    expect(rows).toMatchObject([
      {
        journal: [{ state: 'sent', outcome: null, endedAt: null }],
        day: { spent: 0, reserved: 2 },
      },
    ]);
  });

  it.each([
    ['data', () => trends(1200), /"views":1200/],
    ['empty', () => answer({ code: 0, data: null }), /"not-in-library"/],
  ])('has its answer in the cache before it is done: %s', async (outcome, respond, kept) => {
    stubFetch(respond);
    const books: ReturnType<typeof ledger>[] = [];
    fakeBrowser.storage.onChanged.addListener(() => {
      books.push(ledger());
    });
    await buy(click(), () => {});
    expect(await Promise.all(books)).toMatchObject([{ journal: [{ state: 'sent' }] }]);
    const text = (await local.get(`answer:${keyOf()}`))[`answer:${keyOf()}`];
    const { journal } = await ledger();
    expect(text).toMatch(kept);
    expect(text).toContain(journal[0]?.id);
    expect(journal[0]).toMatchObject({ state: 'done', outcome });
  });

  it('tells that it is under way and that it has ended', async () => {
    const { asked, respond } = holdFetch();
    const onChange = vi.fn();
    const bought = buy(click(), onChange);
    expect(onChange.mock.calls).toStrictEqual([[{ key: keyOf() }]]);
    await asked;
    expect((await get(question())).loading).toBe(true);
    expect((await get(question('7000000000000000001'))).loading).toBe(false);
    respond(trends(1200));
    await bought;
    expect(onChange.mock.calls).toStrictEqual([[{ key: keyOf() }], [{ key: keyOf() }]]);
    expect((await get(question())).loading).toBe(false);
  });

  it('is not undone by a look that began while it was under way', async () => {
    const { asked, respond } = holdFetch();
    const bought = buy(click(), () => {});
    await asked;
    const read = local.get.bind(local);
    const late = Promise.withResolvers<void>();
    const reading = Promise.withResolvers<void>();
    vi.spyOn(local, 'get').mockImplementationOnce(async (key) => {
      const former = await read(key);
      reading.resolve();
      await late.promise;
      return former;
    });
    const looked = get(question());
    await reading.promise;
    respond(trends(1200));
    const { report } = await bought;
    late.resolve();
    expect(await looked).toMatchObject({ report, loading: false });
    expect(report).not.toBeNull();
  });

  it('keeps the background alive as long as it is under way', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { asked, respond } = holdFetch();
    const bought = buy(click(), () => {});
    await asked;
    const beats = vi.mocked(fakeBrowser.runtime.getPlatformInfo);
    vi.advanceTimersByTime(9_999);
    expect(beats).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_002);
    expect(beats).toHaveBeenCalledTimes(2);
    respond(trends(1200));
    await bought;
    vi.advanceTimersByTime(60_000);
    expect(beats).toHaveBeenCalledTimes(2);
  });

  it('of another answer ends what stood in the way', async () => {
    stubFetch(() => answer({ code: 401, message: 'apiKey is null' }, 401));
    const { trouble } = await buy(click(), () => {});
    expect(trouble?.code).toBe('key-refused');
    expect((await get(question('7000000000000000001'))).trouble?.code).toBe('key-refused');
    const fetch = stubFetch(() => trends(1200));
    // a surface that has not shown the refusal buys nothing; whoever has seen it may try again
    expect((await buy(click(), () => {})).trouble?.code).toBe('key-refused');
    expect(fetch).not.toHaveBeenCalled();
    const after = trouble && 'at' in trouble ? trouble.at : 0;
    expect((await buy(click({ after }), () => {})).trouble).toBeNull();
    expect((await get(question('7000000000000000001'))).trouble).toBeNull();
  });
});
