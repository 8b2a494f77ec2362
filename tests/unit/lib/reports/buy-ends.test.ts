import { beforeEach, describe, expect, it, vi } from 'vitest';

import { buy } from '@/lib/reports/buy';
import { get } from '@/lib/reports/get';

import {
  answer,
  click,
  ledger,
  question,
  startWithKey,
  stubFetch,
  trends,
  videoId,
} from './background';

startWithKey();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

type Respond = () => Response | Promise<Response>;

const refusal = (code: number, status = code) => answer({ code, message: `said ${code}` }, status);
const counts = {
  free: { charge: 'free', sums: { spent: 0, reserved: 0, doubtful: 0 } },
  unknown: { charge: 'doubtful', sums: { spent: 0, reserved: 0, doubtful: 2 } },
};

const refusals: [string, Respond, 'free' | 'unknown', string][] = [
  ['400', () => refusal(400), 'free', 'bad-request'],
  ['401', () => refusal(401), 'free', 'key-refused'],
  ['402', () => refusal(402), 'free', 'out-of-credits'],
  ['403', () => refusal(403), 'free', 'forbidden'],
  ['404', () => refusal(404), 'free', 'not-found'],
  ['code 400', () => refusal(400, 200), 'free', 'bad-request'],
  ['code 401', () => refusal(401, 200), 'free', 'key-refused'],
  ['code 402', () => refusal(402, 200), 'free', 'out-of-credits'],
  ['code 403', () => refusal(403, 200), 'free', 'forbidden'],
  ['code 404', () => refusal(404, 200), 'free', 'not-found'],
  ['code 500', () => refusal(500, 200), 'unknown', 'server-error'],
  ['code 1', () => refusal(1, 200), 'unknown', 'server-error'],
  ['500', () => refusal(500), 'unknown', 'server-error'],
  ['502 without a body', () => new Response(null, { status: 502 }), 'unknown', 'server-error'],
  ['503', () => refusal(503), 'unknown', 'server-error'],
  ['504', () => refusal(504), 'unknown', 'server-error'],
  ['cut JSON', () => answer('{"code":0,"data":{'), 'unknown', 'unreadable'],
  ['a login page', () => new Response('<html>'), 'unknown', 'unreadable'],
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'unknown', 'network'],
  [
    'no answer in time',
    () => Promise.reject(new DOMException('', 'TimeoutError')),
    'unknown',
    'timeout',
  ],
  ['too much', () => answer(' '.repeat(2_000_001)), 'unknown', 'too-large'],
];

describe('a purchase ends as the table of charges says', () => {
  it.each(refusals)('%s', async (_, respond, state, code) => {
    stubFetch(respond);
    const { report, empty, loading, trouble } = await buy(click(), () => {});
    const { journal, day, month } = await ledger();
    expect({ report, empty, loading }).toStrictEqual({ report: null, empty: null, loading: false });
    expect(trouble).toMatchObject({ code, charge: counts[state].charge });
    expect(journal).toMatchObject([{ state, outcome: code }]);
    expect(day).toMatchObject(counts[state].sums);
    expect(month).toMatchObject(counts[state].sums);
    expect((await get(question())).trouble).toStrictEqual(trouble);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['an object', {}],
  ])('nothing known, as %s, is charged and remembered', async (_, data) => {
    stubFetch(() => answer({ code: 0, message: 'success', data }));
    const holding = await buy(click(), () => {});
    const { journal, day } = await ledger();
    expect(holding).toMatchObject({
      report: null,
      empty: { reason: 'not-in-library' },
      trouble: null,
    });
    expect(journal).toMatchObject([{ state: 'done', outcome: 'empty', message: null }]);
    expect(day).toMatchObject({ spent: 2, reserved: 0, doubtful: 0 });
    expect(await get(question())).toStrictEqual(holding);
  });

  it('an answer about another creator is charged and not shown', async () => {
    const data = [{ video_id: videoId, unique_id: 'another', user_id: '2' }];
    stubFetch(() => answer({ code: 0, data }));
    const asked = {
      endpoint: 'influencerVideos',
      params: { user_id: '1', page_num: 1, page_size: 10 },
    } as const;
    const holding = await buy(click({ question: asked }), () => {});
    expect(holding).toMatchObject({
      report: null,
      trouble: { code: 'mismatch', charge: 'charged' },
    });
    expect((await ledger()).day).toMatchObject({ spent: 1, reserved: 0, doubtful: 0 });
  });

  it('429 is free and holds up every question', async () => {
    const fetch = stubFetch(() =>
      answer({ code: 429, message: 'qps' }, 429, { 'retry-after': '300' }),
    );
    const before = Date.now();
    const { trouble } = await buy(click(), () => {});
    expect(trouble?.code === 'rate-limited' && trouble.until).toBeGreaterThanOrEqual(
      before + 300_000,
    );
    expect(await ledger()).toMatchObject({
      journal: [{ state: 'free' }],
      day: { spent: 0, reserved: 0 },
    });
    const other = question('7000000000000000001');
    expect((await buy(click({ question: other }), () => {})).trouble).toStrictEqual(trouble);
    expect((await get(other)).trouble).toStrictEqual(trouble);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('what KeyAPI said is kept and shown', async () => {
    stubFetch(() => refusal(500));
    expect((await buy(click(), () => {})).trouble).toMatchObject({ message: 'said 500' });
    expect((await ledger()).journal[0]?.message).toBe('said 500');
    stubFetch(() => answer({ code: 401 }, 401));
    expect((await buy(click(), () => {})).trouble).toMatchObject({ message: null });
  });
});

describe('the last good answer', () => {
  it.each([
    [400, 'bad-request'],
    [401, 'key-refused'],
    [404, 'not-found'],
    [429, 'rate-limited'],
    [500, 'server-error'],
  ])('stays visible beside %i', async (status, code) => {
    stubFetch(() => trends(1200));
    const { report } = await buy(click(), () => {});
    stubFetch(() => refusal(status));
    const after = report?.fetchedAt ?? 0;
    expect(await buy(click({ after }), () => {})).toMatchObject({ report, trouble: { code } });
  });

  it('stays visible beside an answer that knows nothing, until it is bought anew', async () => {
    stubFetch(() => trends(1200));
    const { report } = await buy(click(), () => {});
    stubFetch(() => answer({ code: 0, data: null }));
    const holding = await buy(click({ after: report?.fetchedAt ?? 0 }), () => {});
    expect(holding).toMatchObject({ report, empty: { reason: 'not-in-library' } });
    vi.advanceTimersByTime(1);
    stubFetch(() => trends(1300));
    const renewed = await buy(click({ after: Date.now() }), () => {});
    expect(renewed).toMatchObject({ empty: null, report: { data: { totals: { views: 1300 } } } });
  });
});
