import { beforeEach, describe, expect, it, vi } from 'vitest';

import { readCached, writeCached } from '@/lib/storage/cache';
import { database } from '@/lib/storage/database';

import { breakDatabase, local, startInNewProfile } from '../reports/background';

startInNewProfile();

const megabyte = (letter: string) => letter.repeat(999_998); // and two quotes

/** Writes answers of a megabyte each, one a minute. */
async function fill(names: string): Promise<void> {
  for (const name of names) {
    vi.advanceTimersByTime(60_000);
    await writeCached(name, megabyte(name));
  }
}

const keptOf = async (names: string) => {
  const items = await local.get(names.split('').map((name) => `answer:${name}`));
  return names
    .split('')
    .filter((name) => typeof items[`answer:${name}`] === 'string')
    .join('');
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

describe('readCached', () => {
  it('gives back what was written, and null for anything else', async () => {
    await writeCached('a', '{"a":1}');
    expect(await readCached('a')).toBe('{"a":1}');
    expect(await readCached('b')).toBeNull();
    await local.set({ 'answer:c': { not: 'text' } });
    expect(await readCached('c')).toBeNull();
  });

  it('shows what is cached also where the database fails', async () => {
    await local.set({ 'answer:a': 'text' });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    expect(await readCached('a')).toBe('text');
  });

  it('throws where nothing can be read: that is not the same as nothing cached', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('Corruption: block checksum mismatch'));
    await expect(readCached('a')).rejects.toThrow('Corruption');
  });
});

describe('the cap of 8 MB', () => {
  it('keeps the newest eight megabytes and touches nothing else', async () => {
    await local.set({ settings: { version: 1, value: {} } });
    await fill('abcdefgh');
    expect(await keptOf('abcdefgh')).toBe('abcdefgh');
    await fill('ij');
    expect(await keptOf('abcdefghij')).toBe('cdefghij');
    expect((await local.get('settings')).settings).toStrictEqual({ version: 1, value: {} });
  });

  it('evicts what was not looked at for longest', async () => {
    await fill('abcdefgh');
    vi.advanceTimersByTime(60_000);
    await readCached('a');
    await readCached('c');
    await fill('ij');
    expect(await keptOf('abcdefghij')).toBe('acefghij');
  });

  it('counts an answer that is written again once', async () => {
    await fill('aaabcdefgh');
    expect(await keptOf('abcdefgh')).toBe('abcdefgh');
  });

  it('counts bytes, not letters', async () => {
    for (const name of 'abcd') {
      vi.advanceTimersByTime(60_000);
      await writeCached(name, '€'.repeat(800_000));
    }
    expect(await keptOf('abcd')).toBe('bcd');
  });

  it('holds in a background that was restarted', async () => {
    await fill('abcdefgh');
    vi.resetModules();
    const restarted = await import('@/lib/storage/cache');
    vi.advanceTimersByTime(60_000);
    await restarted.writeCached('i', megabyte('i'));
    expect(await keptOf('abcdefghi')).toBe('bcdefghi');
  });
});

describe('a full store', () => {
  const full = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));

  it('F-28: loses the older half and is written once again', async () => {
    await fill('abcdefgh');
    const set = vi.spyOn(local, 'set').mockImplementationOnce(full);
    await fill('i');
    expect(set).toHaveBeenCalledTimes(2);
    expect(await keptOf('abcdefghi')).toBe('fghi');
    expect(await (await database()).getAllKeys('waiting')).toStrictEqual([]);
  });

  it('F-29: that stays full leaves the answer in the database, where it can be read', async () => {
    const set = vi.spyOn(local, 'set').mockImplementation(full);
    await writeCached('a', 'text');
    expect(set).toHaveBeenCalledTimes(2);
    expect(await keptOf('a')).toBe('');
    expect(await readCached('a')).toBe('text');
    vi.resetModules();
    const restarted = await import('@/lib/storage/cache');
    expect(await restarted.readCached('a')).toBe('text');
  });

  it('never shows an older answer than the one that waits', async () => {
    await writeCached('a', 'older');
    vi.spyOn(local, 'set').mockImplementation(full);
    await writeCached('a', 'newer');
    expect(await readCached('a')).toBe('newer');
  });

  it('shows what waits also where the store cannot be read', async () => {
    vi.spyOn(local, 'set').mockImplementation(full);
    await writeCached('a', 'text');
    vi.spyOn(local, 'get').mockImplementation(full);
    expect(await readCached('a')).toBe('text');
  });

  it('that has room again forgets what waited', async () => {
    const set = vi.spyOn(local, 'set').mockImplementation(full);
    await writeCached('a', 'older');
    set.mockRestore();
    await writeCached('a', 'newer');
    expect(await readCached('a')).toBe('newer');
    await fill('bcdefghi');
    expect(await readCached('a')).toBeNull();
  });

  it('and a broken database together are told', async () => {
    vi.spyOn(local, 'set').mockImplementation(full);
    await breakDatabase();
    await expect(writeCached('a', 'text')).rejects.toThrow('The disk is full');
  });
});
