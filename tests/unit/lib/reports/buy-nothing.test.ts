import { describe, expect, it, vi } from 'vitest';

import { setLimits } from '@/lib/credits/budget';
import { pause } from '@/lib/credits/standing';
import { buy } from '@/lib/reports/buy';
import { database } from '@/lib/storage/database';
import { removeKey } from '@/lib/storage/key';

import { withhold } from '../access/sites';
import { planned } from '../credits/orders';
import { click, ledger, startWithKey, stubFetch, trends } from './background';

startWithKey();

/** A purchase that must not be sent. @returns what is told about it. */
async function refused(fields: Parameters<typeof click>[0] = {}) {
  const fetch = stubFetch(() => trends(1200));
  const before = await ledger();
  const { trouble, report, loading } = await buy(click(fields), () => {});
  expect(fetch).not.toHaveBeenCalled();
  expect(await ledger()).toStrictEqual(before);
  expect({ report, loading }).toStrictEqual({ report: null, loading: false });
  return trouble;
}

describe('nothing is sent and nothing is reserved', () => {
  it('offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await refused()).toStrictEqual({ code: 'offline' });
  });

  it('where the browser withholds KeyAPI', async () => {
    withhold('api.keyapi.ai');
    expect(await refused()).toStrictEqual({ code: 'withheld' });
  });

  it('without a key', async () => {
    await removeKey();
    expect(await refused()).toStrictEqual({ code: 'no-key' });
  });

  it('at a price above the one that the control named', async () => {
    expect(await refused({ maxPrice: 1 })).toStrictEqual({ code: 'price-changed' });
  });

  it('while KeyAPI has asked to wait', async () => {
    const until = await pause(120_000);
    expect(await refused()).toStrictEqual({ code: 'rate-limited', until });
  });

  it.each([
    [{ day: 3, month: 500 }, 'day', 3],
    [{ day: 50, month: 3 }, 'month', 3],
  ] as const)('with limits of %o and 2 credits counted', async (limits, period, limit) => {
    await planned();
    await setLimits(limits);
    expect(await refused()).toStrictEqual({ code: 'budget-reached', period, limit, counted: 2 });
  });

  it('F-34: where the money cannot be read', async () => {
    await (await database()).put('money', 'much', 'limits');
    expect(await refused()).toStrictEqual({ code: 'storage' });
  });
});

describe('and what was no obstacle is sent', () => {
  it.each([
    ['a price below the one that the control named', async () => ({ maxPrice: 3 })],
    [
      'the last credits of the day',
      async () => {
        await setLimits({ day: 2, month: 2 });
        return {};
      },
    ],
    [
      'after the pause',
      async () => {
        await pause(undefined, Date.now() - 71_000);
        return {};
      },
    ],
  ])('%s', async (_, prepare) => {
    const fields = await prepare();
    const fetch = stubFetch(() => trends(1200));
    expect((await buy(click(fields), () => {})).trouble).toBeNull();
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
