import { describe, expect, it } from 'vitest';

import { noteEnd, restingUntil } from '@/lib/credits/breaker';
import { database } from '@/lib/storage/database';

import { startInNewProfile } from '../reports/background';

startInNewProfile();

const now = Date.UTC(2026, 10, 21, 14);
const minute = 60_000;

async function doubt(...minutes: number[]) {
  for (const at of minutes) await noteEnd('musicDetail', true, now + at * minute);
}

describe('the breaker of an endpoint', () => {
  it('opens for a minute after three doubtful ends in five minutes', async () => {
    await doubt(0, 2);
    expect(await restingUntil('musicDetail', now + 2 * minute)).toBeNull();
    await doubt(4);
    const until = now + 5 * minute;
    expect(await restingUntil('musicDetail', now + 4 * minute)).toBe(until);
    expect(await restingUntil('musicDetail', until)).toBeNull();
    expect(await restingUntil('videoTrends', now + 4 * minute)).toBeNull();
  });

  it('stays closed where they lie further apart, or a good one lies between', async () => {
    await doubt(0, 3, 6, 9);
    expect(await restingUntil('musicDetail', now + 9 * minute)).toBeNull();
    await noteEnd('musicDetail', false);
    await doubt(10, 11);
    expect(await restingUntil('musicDetail', now + 11 * minute)).toBeNull();
  });

  it('opens for longer where the first attempt after a rest fails too: 5, then 30 minutes', async () => {
    await doubt(0, 0, 0, 2);
    expect(await restingUntil('musicDetail', now + 2 * minute)).toBe(now + 7 * minute);
    await doubt(8, 40);
    expect(await restingUntil('musicDetail', now + 40 * minute)).toBe(now + 70 * minute);
    await noteEnd('musicDetail', false);
    expect(await restingUntil('musicDetail', now + 40 * minute)).toBeNull();
  });

  it('holds nobody whose clock was set back, or whose record cannot be read', async () => {
    await doubt(0, 0, 0);
    expect(await restingUntil('musicDetail', now - 1)).toBeNull();
    await (await database()).put('money', { until: 'later' }, 'breaker:musicDetail');
    expect(await restingUntil('musicDetail', now)).toBeNull();
  });
});
