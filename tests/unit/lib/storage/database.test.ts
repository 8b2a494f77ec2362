import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';

import { database } from '@/lib/storage/database';

import { startInNewProfile } from '../reports/background';

startInNewProfile();

describe('database', () => {
  it('is opened once', async () => {
    const [first, second] = await Promise.all([database(), database()]);
    expect(first).toBe(second);
  });

  it('makes way for a newer version, and is tried again after it could not be opened', async () => {
    await (await database()).put('money', 'kept', 'limits');
    const newer = await openDB('sidelight', 3);
    expect(await newer.get('money', 'limits')).toBe('kept');
    newer.close();
    await expect(database()).rejects.toMatchObject({ name: 'VersionError' });
    await deleteDB('sidelight');
    expect((await database()).version).toBe(2);
  });
});
