import { describe, expect, it } from 'vitest';

import {
  clearRefusal,
  pause,
  pausedUntil,
  type Refusal,
  setRefusal,
  standingRefusal,
} from '@/lib/credits/standing';
import { database } from '@/lib/storage/database';

import { startInNewProfile } from '../reports/background';

startInNewProfile();

const now = Date.UTC(2026, 10, 21, 14);
const minute = 60_000;

describe('pause', () => {
  it.each([
    [undefined, minute],
    [0, minute],
    [59_999, minute],
    [90_000, 90_000],
    [15 * minute, 15 * minute],
    [365 * 24 * 60 * minute, 15 * minute],
  ])('of %o ms lasts between one and fifteen minutes', async (asked, lasts) => {
    const until = await pause(asked, now);
    expect(until).toBeGreaterThanOrEqual(now + lasts);
    expect(until).toBeLessThanOrEqual(Math.min(now + lasts + 10_000, now + 15 * minute));
    expect(await pausedUntil(now)).toBe(until);
    expect(await pausedUntil(until - 1)).toBe(until);
    expect(await pausedUntil(until)).toBeNull();
  });

  it('holds nobody whose clock was set back before it began', async () => {
    await pause(undefined, now);
    expect(await pausedUntil(now - 1)).toBeNull();
  });

  it('is none where none was set, or where it cannot be read', async () => {
    expect(await pausedUntil(now)).toBeNull();
    await (await database()).put('money', { setAt: now, until: 'later' }, 'pause');
    expect(await pausedUntil(now)).toBeNull();
  });
});

describe('setRefusal', () => {
  const refusal: Refusal = { code: 'forbidden', at: now, message: 'no' };

  it('stands until it is cleared', async () => {
    expect(await standingRefusal()).toBeNull();
    await setRefusal(refusal);
    await setRefusal({ ...refusal, code: 'key-refused' });
    expect(await standingRefusal()).toStrictEqual({
      ...refusal,
      code: 'key-refused',
    });
    await clearRefusal();
    expect(await standingRefusal()).toBeNull();
  });

  it('is none where it cannot be read', async () => {
    await (await database()).put('money', { code: 'something-new' }, 'refusal');
    expect(await standingRefusal()).toBeNull();
  });
});
