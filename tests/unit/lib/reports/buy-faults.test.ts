import { describe, expect, it, vi } from 'vitest';

import { buy } from '@/lib/reports/buy';
import { get } from '@/lib/reports/get';

import {
  breakDatabase,
  click,
  ledger,
  local,
  question,
  session,
  startWithKey,
  stubFetch,
  trends,
} from './background';

startWithKey();

const fault = () => Promise.reject(new Error('IO error'));

/** Lets rows of one state fail to be written. */
const failToWrite = (state: string) => {
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if ((args[0] as { state?: string }).state === state)
      throw new DOMException('disk', 'UnknownError');
    return put.apply(this, args);
  });
};

describe('a store that fails before anything was sent', () => {
  it.each([
    ['the database', breakDatabase],
    ['the cache', async () => vi.spyOn(local, 'get').mockImplementation(fault)],
    ['the place of the key', async () => vi.spyOn(session, 'get').mockImplementation(fault)],
    ['the journal', async () => failToWrite('sent')],
  ])('keeps it from being sent: %s', async (_, breakStore) => {
    const fetch = stubFetch(() => trends(1200));
    await get(question());
    const broken = await breakStore();
    expect(await buy(click(), () => {})).toMatchObject({
      loading: false,
      trouble: { code: 'storage' },
    });
    expect(fetch).not.toHaveBeenCalled();
    broken.mockRestore();
    expect((await ledger()).journal.filter(({ state }) => state !== 'planned')).toStrictEqual([]);
    expect((await buy(click(), () => {})).trouble).toBeNull();
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('a store that fails after the request was sent', () => {
  const mayHaveBeenCharged = { code: 'interrupted', charge: 'doubtful' };

  it('never lets it be called free, where the answer cannot be kept', async () => {
    const mended = vi.fn();
    stubFetch(async () => {
      const broken = await breakDatabase();
      mended.mockImplementation(() => broken.mockRestore());
      vi.spyOn(local, 'set').mockImplementation(fault);
      return trends(1200);
    });
    expect((await buy(click(), () => {})).trouble).toMatchObject(mayHaveBeenCharged);
    mended();
    expect(await ledger()).toMatchObject({
      journal: [{ state: 'sent' }],
      day: { spent: 0, reserved: 2, doubtful: 0 },
    });
  });

  it('shows the answer, and counts it, where only the journal fails', async () => {
    stubFetch(() => {
      failToWrite('done');
      return trends(1200);
    });
    expect(await buy(click(), () => {})).toMatchObject({
      report: { data: { totals: { views: 1200 } } },
      trouble: mayHaveBeenCharged,
    });
    expect(await ledger()).toMatchObject({ journal: [{ state: 'unknown' }], day: { doubtful: 2 } });
    expect((await get(question())).trouble).toMatchObject(mayHaveBeenCharged);
  });
});
