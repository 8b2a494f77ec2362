import { describe, expect, it, vi } from 'vitest';

import { writeEntry } from '@/lib/reports/entry';
import { database } from '@/lib/storage/database';

import { planned, sent } from '../credits/orders';
import { vendorExample } from '../metrics/vendor-example';
import {
  click,
  holdFetch,
  keyOf,
  ledger,
  local,
  question,
  restart,
  startWithKey,
  stubFetch,
  trends,
} from './background';

startWithKey();

const keepAnswerOf = (purchaseId: string) =>
  writeEntry(keyOf(), {
    version: 1,
    data: { purchaseId, fetchedAt: Date.now(), price: 2, value: vendorExample, dropped: 0 },
    negative: null,
  });

/** A background that dies while it waits for KeyAPI. */
async function dieWhileWaiting(): Promise<void> {
  const { asked } = holdFetch();
  const { buy } = await restart();
  void buy(click(), () => {});
  await asked;
}

describe('a purchase that a former life of the background left open', () => {
  it('may have been charged: it is shown, counted and not repeated', async () => {
    await dieWhileWaiting();
    const fetch = stubFetch(() => trends(1));
    const { get } = await restart();
    expect(await get(question())).toMatchObject({
      report: null,
      loading: false,
      trouble: { code: 'interrupted', charge: 'doubtful', message: null },
    });
    expect(await ledger()).toMatchObject({
      journal: [{ state: 'unknown', outcome: 'interrupted' }],
      day: { spent: 0, reserved: 0, doubtful: 2 },
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('was charged where its answer stands in the cache', async () => {
    await keepAnswerOf(await sent({ questionKey: keyOf() }));
    const { get } = await restart();
    expect(await get(question())).toMatchObject({ report: { price: 2 }, trouble: null });
    expect(await ledger()).toMatchObject({
      journal: [{ state: 'done' }],
      day: { spent: 2, reserved: 0, doubtful: 0 },
    });
  });

  it('is not taken for answered by the answer of another purchase', async () => {
    await keepAnswerOf('another');
    await sent({ questionKey: keyOf() });
    const { get } = await restart();
    await get(question());
    expect((await ledger()).journal[0]).toMatchObject({ state: 'unknown' });
  });

  it('costs nothing where it was never sent', async () => {
    await planned({ questionKey: keyOf() });
    const { get } = await restart();
    expect((await get(question())).trouble).toBeNull();
    expect((await ledger()).day).toMatchObject({ spent: 0, reserved: 0, doubtful: 0 });
  });

  it('is told apart from one that is under way', async () => {
    await dieWhileWaiting();
    const { asked, respond } = holdFetch();
    const { buy, get } = await restart();
    const bought = buy(click(), () => {});
    await asked;
    expect((await get(question())).loading).toBe(true);
    expect((await ledger()).journal.map(({ state }) => state).toSorted()).toStrictEqual([
      'sent',
      'unknown',
    ]);
    respond(trends(1200));
    expect((await bought).trouble).toBeNull();
    expect((await ledger()).day).toMatchObject({ spent: 2, reserved: 0, doubtful: 2 });
  });

  it.each([
    ['whose answer cannot be looked up', 'videoTrends'],
    ['of an endpoint that is gone', 'formerEndpoint'],
  ])('%s may have been charged, and holds up nothing', async (_, endpoint) => {
    await sent({ questionKey: 'former?x=1', endpoint });
    await local.set({ 'answer:former?x=1': '{}' });
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('IO error'));
    stubFetch(() => trends(1200));
    const { buy } = await restart();
    expect((await buy(click(), () => {})).trouble).toBeNull();
    expect((await ledger()).day).toMatchObject({ spent: 2, reserved: 0, doubtful: 2 });
  });

  it('stops all buying while it cannot be ended, and no showing', async () => {
    await keepAnswerOf(await sent({ questionKey: keyOf() }));
    const fetch = stubFetch(() => trends(1200));
    const { buy, get } = await restart();
    const getAll = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('The disk is full', 'UnknownError');
    });
    const again = () => buy(click({ after: Date.now() + 1 }), () => {});
    expect(await again()).toMatchObject({ report: { price: 2 }, trouble: { code: 'storage' } });
    expect(await get(question())).toMatchObject({ report: { price: 2 } });
    expect(fetch).not.toHaveBeenCalled();
    getAll.mockRestore();
    expect((await again()).trouble).toBeNull();
    expect(fetch).toHaveBeenCalledTimes(1);
    expect((await ledger()).day).toMatchObject({ spent: 4, reserved: 0, doubtful: 0 });
  });

  it('stops all buying where its row cannot be read', async () => {
    await (await database()).put('journal', { id: 'x', clickId: 'y', state: 'sent' });
    const fetch = stubFetch(() => trends(1200));
    const { buy } = await restart();
    expect((await buy(click(), () => {})).trouble).toStrictEqual({ code: 'storage' });
    expect(fetch).not.toHaveBeenCalled();
  });
});
