import { describe, expect, it, vi } from 'vitest';

import { readCached, writeCached } from '@/lib/storage/cache';
import { cacheSizes, clearCached } from '@/lib/storage/cache-by-endpoint';
import { database } from '@/lib/storage/database';

import { local, localItems, startInNewProfile } from '../reports/background';

startInNewProfile();

const trend = (id: number) => `videoTrends?video_id=${id}`;
const list = 'videoList?page_num=1&page_size=10&region=US';
const sizesOf = async () =>
  (await cacheSizes())
    .filter(({ entries }) => entries > 0)
    .map(({ endpoint, entries, bytes }) => [endpoint, entries, bytes]);
const sum = async () => (await database()).get('cacheSums', 'bytes');
const refuseWrites = () => vi.spyOn(local, 'set').mockRejectedValue(new Error('quota exceeded'));

describe('cacheSizes', () => {
  it('counts nothing of each endpoint where nothing is kept', async () => {
    const sizes = await cacheSizes();
    expect(sizes.map(({ endpoint }) => endpoint).toSorted()).toEqual([
      'influencerVideos',
      'musicDetail',
      'trendingVideos',
      'videoList',
      'videoTrends',
    ]);
    expect(sizes.every(({ entries, bytes }) => entries === 0 && bytes === 0)).toBe(true);
  });

  it('adds up answers and bytes by endpoint; an answer that is written anew counts once', async () => {
    await writeCached(trend(1), 'x'.repeat(98)); // and two quotes
    await writeCached(trend(2), 'x'.repeat(48));
    await writeCached(list, 'x'.repeat(8));
    expect(await sizesOf()).toEqual([
      ['videoTrends', 2, 150],
      ['videoList', 1, 10],
    ]);
    await writeCached(trend(1), 'x'.repeat(8));
    expect(await sizesOf()).toEqual([
      ['videoTrends', 2, 60],
      ['videoList', 1, 10],
    ]);
  });
});

describe('clearCached', () => {
  it('forgets the answers of one endpoint and leaves the others, and everything else, alone', async () => {
    await local.set({ settings: { version: 1, value: {} } });
    await writeCached(trend(1), 'first');
    await writeCached(trend(2), 'second');
    await writeCached(list, 'third');
    await clearCached('videoTrends');
    expect(await readCached(trend(1))).toBeNull();
    expect(await readCached(trend(2))).toBeNull();
    expect(await readCached(list)).toBe('third');
    expect(await sizesOf()).toEqual([['videoList', 1, 7]]);
    expect(Object.keys(await localItems()).toSorted()).toEqual([`answer:${list}`, 'settings']);
  });

  it('gives back the room that they took', async () => {
    await writeCached(trend(1), 'x'.repeat(98));
    await writeCached(list, 'x'.repeat(8));
    expect(await sum()).toBe(110);
    await clearCached('videoTrends');
    expect(await sum()).toBe(10);
    await clearCached('videoTrends');
    expect(await sum()).toBe(10);
    await clearCached('videoList');
    expect(await sum()).toBe(0);
  });

  it('forgets also what waits in the database for room', async () => {
    refuseWrites();
    await writeCached(trend(1), 'waiting');
    await writeCached(list, 'waiting too');
    expect(await readCached(trend(1))).toBe('waiting');
    await clearCached('videoTrends');
    expect(await readCached(trend(1))).toBeNull();
    expect(await readCached(list)).toBe('waiting too');
  });

  it('takes no other endpoint for its own, whatever its name begins with', async () => {
    await writeCached('videoTrendsOfLater?video_id=1', 'kept');
    await clearCached('videoTrends');
    expect(await readCached('videoTrendsOfLater?video_id=1')).toBe('kept');
  });

  it('is told, and forgets nothing by halves, where the store cannot be written', async () => {
    await writeCached(trend(1), 'x'.repeat(98));
    vi.spyOn(local, 'remove').mockRejectedValue(new Error('Corruption'));
    await expect(clearCached('videoTrends')).rejects.toThrow('Corruption');
    expect(await sizesOf()).toEqual([['videoTrends', 1, 100]]);
    expect(await sum()).toBe(100);
  });
});
