import { describe, expect, it } from 'vitest';

import { latestPurchase } from '@/lib/credits/journal';
import { database } from '@/lib/storage/database';

import { startInNewProfile } from '../reports/background';
import { order, planned } from './orders';

startInNewProfile();

describe('latestPurchase', () => {
  const { questionKey } = order();

  it('is the newest of this question alone', async () => {
    await planned({}, new Date(2026, 10, 21, 9));
    const newest = await planned({}, new Date(2026, 10, 21, 11));
    await planned({}, new Date(2026, 10, 21, 10));
    await planned({ questionKey: `${questionKey}0` }, new Date(2026, 10, 21, 12));
    await planned({ questionKey: 'videoTrends?video_id=1' }, new Date(2026, 10, 21, 12));
    expect((await latestPurchase(questionKey))?.id).toBe(newest);
  });

  it('is null where nothing was bought, or where the row cannot be read', async () => {
    expect(await latestPurchase(questionKey)).toBeNull();
    await (await database()).put('journal', { id: 'x', clickId: 'y', questionKey, plannedAt: 1 });
    expect(await latestPurchase(questionKey)).toBeNull();
  });
});
