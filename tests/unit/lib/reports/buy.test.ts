import { describe, expect, it } from 'vitest';

import { ledger, order, question, stubFetch, trends, useNewProfile, wakeWithKey } from './background';

useNewProfile();

describe('a purchase', () => {
  it('brings the answer and counts it', async () => {
    const fetch = stubFetch(() => trends(1200));
    const background = await wakeWithKey();
    const holding = await background.buy(order(), () => {});
    expect(holding).toMatchObject({
      report: { kind: 'realtime', price: 2, data: { totals: { views: 1200 } } },
      loading: false,
      trouble: null,
    });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(await ledger(background)).toMatchObject({ journal: [{ state: 'done' }], day: { spent: 2 } });
    expect((await background.get(question())).report?.price).toBe(2);
  });
});
