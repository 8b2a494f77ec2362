import { describe, expect, it, vi } from 'vitest';

import { database } from '@/lib/storage/database';
import { readKey, removeKey, saveKey } from '@/lib/storage/key';

import { breakDatabase, local, session, startInNewProfile } from '../reports/background';

startInNewProfile();

const onDisk = async () => (await database()).getAllKeys('secrets');
const inMemory = async () => Object.keys(await session.get());

describe('saveKey', () => {
  it('keeps a key on this computer and nowhere else', async () => {
    await saveKey('sk_live_a', 'computer');
    expect(await readKey()).toStrictEqual({ key: 'sk_live_a', place: 'computer' });
    expect(await onDisk()).toStrictEqual(['key']);
    expect(await inMemory()).toStrictEqual([]);
    expect(JSON.stringify(await local.get())).not.toContain('sk_live_a');
  });

  it('keeps a key until the browser closes and nowhere else', async () => {
    await saveKey('sk_live_a', 'session');
    expect(await readKey()).toStrictEqual({ key: 'sk_live_a', place: 'session' });
    expect(await onDisk()).toStrictEqual([]);
    await session.clear();
    expect(await readKey()).toBeNull();
  });

  it.each([
    ['computer', 'session'],
    ['session', 'computer'],
    ['computer', 'computer'],
    ['session', 'session'],
  ] as const)('moves from %s to %s and leaves one copy of the newer', async (from, to) => {
    await saveKey('sk_live_old', from);
    await saveKey('sk_live_new', to);
    expect(await readKey()).toStrictEqual({ key: 'sk_live_new', place: to });
    expect([...(await onDisk()), ...(await inMemory())]).toHaveLength(1);
  });

  it('tells where it could not be kept, and the older key stands', async () => {
    await saveKey('sk_live_old', 'session');
    const broken = await breakDatabase();
    await expect(saveKey('sk_live_new', 'computer')).rejects.toThrow('disk');
    broken.mockRestore();
    expect(await readKey()).toStrictEqual({ key: 'sk_live_old', place: 'session' });
  });
});

describe('removeKey', () => {
  it.each(['computer', 'session'] as const)('forgets a key of %s', async (place) => {
    await saveKey('sk_live_a', place);
    await removeKey();
    expect(await readKey()).toBeNull();
    expect([...(await onDisk()), ...(await inMemory())]).toStrictEqual([]);
  });

  it('of no key is no fault', async () => {
    await removeKey();
    expect(await readKey()).toBeNull();
  });
});

describe('readKey', () => {
  it.each([{ key: '' }, { key: 5, savedAt: 1 }, 'sk_live_a', null])(
    'takes what is no key for none: %o',
    async (kept) => {
      await (await database()).put('secrets', kept, 'key');
      await session.set({ key: kept });
      expect(await readKey()).toBeNull();
    },
  );

  it('throws where a store cannot be read: that is not the same as no key', async () => {
    vi.spyOn(session, 'get').mockRejectedValueOnce(new Error('no session'));
    await expect(readKey()).rejects.toThrow('no session');
    await breakDatabase();
    await expect(readKey()).rejects.toThrow('disk');
  });
});
