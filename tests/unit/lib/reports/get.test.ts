import { describe, expect, it, vi } from 'vitest';

import { clearRefusal, pause, setRefusal } from '@/lib/credits/standing';
import { type Entry, writeEntry } from '@/lib/reports/entry';
import { get } from '@/lib/reports/get';
import { removeKey, saveKey } from '@/lib/storage/key';
import { settings } from '@/lib/storage/settings';

import { vendorExample } from '../metrics/vendor-example';
import {
  breakDatabase,
  keyOf,
  local,
  localItems,
  question,
  session,
  startWithKey,
  stubFetch,
} from './background';

startWithKey();

const bought = { purchaseId: 'a', price: 2 };
const hour = 3_600_000;
const at = Date.UTC(2026, 10, 21, 12);
const keep = (entry: Partial<Entry>) =>
  writeEntry(keyOf(), { version: 1, data: null, negative: null, ...entry });
const keepData = (fetchedAt = at) =>
  keep({ data: { ...bought, fetchedAt, value: vendorExample, dropped: 3 } });
const nothing = {
  report: null,
  empty: null,
  stale: false,
  price: 2,
  loading: false,
  trouble: null,
};

describe('get', () => {
  it('sends nothing and knows nothing at first', async () => {
    const fetch = stubFetch(() => new Response());
    expect(await get(question())).toStrictEqual(nothing);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('gives the last good answer with its date and price', async () => {
    await keepData();
    vi.useFakeTimers({ toFake: ['Date'], now: at + hour });
    expect(await get(question())).toStrictEqual({
      ...nothing,
      report: { kind: 'realtime', data: vendorExample, dropped: 3, fetchedAt: at, price: 2 },
    });
  });

  it.each([
    ['a week', 7 * 24 * hour - 1, 7 * 24 * hour],
    ['no time before it was fetched', 0, -1],
  ])('calls an answer old after %s', async (_, fresh, old) => {
    await keepData();
    vi.useFakeTimers({ toFake: ['Date'], now: at + fresh });
    expect((await get(question())).stale).toBe(false);
    vi.setSystemTime(at + old);
    expect(await get(question())).toMatchObject({ stale: true, report: { fetchedAt: at } });
  });

  it('tells that KeyAPI knows nothing, also beside an older good answer', async () => {
    const negative = {
      ...bought,
      fetchedAt: at,
      outcome: 'empty',
      reason: 'upstream-gone',
    } as const;
    const empty = { reason: 'upstream-gone', at };
    await keep({ negative });
    expect(await get(question())).toStrictEqual({ ...nothing, empty });
    await keep({
      negative,
      data: { ...bought, fetchedAt: at - 1, value: vendorExample, dropped: 0 },
    });
    expect(await get(question())).toMatchObject({ empty, report: { fetchedAt: at - 1 } });
  });

  it('tells why KeyAPI refused the question', async () => {
    const message = 'Missing required parameter';
    const refused = {
      ...bought,
      fetchedAt: at,
      outcome: 'refused',
      code: 'bad-request',
      message,
    } as const;
    await keep({ negative: refused });
    const trouble = { code: 'bad-request', charge: 'free', at, message };
    expect(await get(question())).toStrictEqual({ ...nothing, trouble });
  });
});

describe('without a key', () => {
  it('gives what is known and says that there is none', async () => {
    await keepData();
    await removeKey();
    expect(await get(question())).toMatchObject({
      report: { fetchedAt: at },
      trouble: { code: 'no-key' },
    });
  });

  it('gives a sample where one was chosen, and never with a key', async () => {
    await settings.change({ sample: true });
    expect((await get(question())).report).toBeNull();
    await removeKey();
    expect(await get(question())).toMatchObject({
      report: { kind: 'sample', price: 0 },
      empty: null,
      stale: false,
      price: 2,
      trouble: { code: 'no-key' },
    });
    await saveKey('sk_live_b', 'session');
    expect(await get(question())).toStrictEqual(nothing);
  });

  it('keeps no sample anywhere', async () => {
    await removeKey();
    await settings.change({ sample: true });
    await get(question());
    expect(Object.keys(await localItems())).toStrictEqual(['settings']);
  });
});

describe('what stands in the way', () => {
  it('is told of every question: a refused key, an empty account, a pause', async () => {
    const refusal = { at, message: 'no' };
    for (const code of ['key-refused', 'out-of-credits', 'forbidden'] as const) {
      await setRefusal({ code, ...refusal });
      const trouble = { code, charge: 'free', at, message: 'no' };
      expect((await get(question())).trouble).toStrictEqual(trouble);
    }
    const until = await pause(undefined);
    expect((await get(question())).trouble).toMatchObject({ code: 'forbidden' });
    await clearRefusal();
    expect((await get(question())).trouble).toStrictEqual({ code: 'rate-limited', until });
  });

  it.each([
    ['the cache', async () => vi.spyOn(local, 'get')],
    ['the place of the key', async () => vi.spyOn(session, 'get')],
  ])('is told where %s cannot be read', async (_, spyOn) => {
    (await spyOn()).mockRejectedValue(new Error('IO error'));
    expect(await get(question())).toStrictEqual({ ...nothing, trouble: { code: 'storage' } });
  });

  it('is told beside the answer where only the database cannot be read', async () => {
    await keepData();
    await saveKey('sk_live_b', 'session');
    await breakDatabase();
    expect(await get(question())).toMatchObject({
      report: { fetchedAt: at },
      trouble: { code: 'storage' },
    });
  });
});
