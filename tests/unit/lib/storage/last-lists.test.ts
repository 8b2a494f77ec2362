import { describe, expect, it } from 'vitest';

import type { Rank, TrendingChoice } from '@/lib/schema/ranks';
import { forgetLists, lastLook, rememberPage } from '@/lib/storage/last-lists';

import { local, startInNewProfile } from '../reports/background';

startInNewProfile();

const us: TrendingChoice = { region: 'US', period: 7, order_by: 'vv' };
const size = 3;

/** Ranks from `first` on; each letter is a video. */
const ranksOf = (letters: string, first = 1): Rank[] =>
  letters.split('').map((letter, index) => ({
    videoId: `${letter.codePointAt(0)}`.padStart(15, '7'),
    rank: first + index,
    title: `Title ${letter}`,
  }));
const remember = (letters: string, at: number, first = 1, choice = us) =>
  rememberPage(choice, { first, size, at, ranks: ranksOf(letters, first) });

describe('the look before the last', () => {
  it('is none before the second look', async () => {
    expect(await lastLook(us)).toBeNull();
    await remember('abc', 100);
    expect(await lastLook(us)).toBeNull();
  });

  it('is the whole list as it was before the first page was bought anew', async () => {
    await remember('abc', 100);
    await remember('def', 150, 4);
    await remember('bad', 200);
    const before = { at: 100, ranks: [...ranksOf('abc'), ...ranksOf('def', 4)] };
    expect(await lastLook(us)).toStrictEqual(before);
    // its second page belongs to the same look
    await remember('cef', 210, 4);
    expect(await lastLook(us)).toStrictEqual(before);
    await remember('xyz', 300);
    expect(await lastLook(us)).toStrictEqual({
      at: 200,
      ranks: [...ranksOf('bad'), ...ranksOf('cef', 4)],
    });
  });

  it('is of one region, period and order alone', async () => {
    await remember('abc', 100);
    await remember('abc', 200);
    expect(await lastLook({ ...us, region: 'DE' })).toBeNull();
    expect(await lastLook({ ...us, period: 30 })).toBeNull();
    expect(await lastLook({ ...us, order_by: 'like' })).toBeNull();
  });

  it('takes a page that is bought again in the place of the former', async () => {
    await remember('abc', 100);
    await remember('def', 110, 4);
    await remember('gh', 120, 4);
    await remember('abc', 200);
    expect((await lastLook(us))?.ranks).toStrictEqual([...ranksOf('abc'), ...ranksOf('gh', 4)]);
  });

  it('loses nothing when pages come at the same time', async () => {
    await remember('abc', 100);
    await Promise.all([remember('def', 101, 4), remember('ghi', 102, 7)]);
    await remember('abc', 200);
    expect((await lastLook(us))?.ranks).toHaveLength(9);
  });
});

describe('what is kept', () => {
  it('is bounded: 24 lists, 100 ranks, 80 letters of a title', async () => {
    const codes = Array.from({ length: 25 }, (_, index) => `A${String.fromCharCode(65 + index)}`);
    for (const [index, region] of codes.entries())
      await remember('abc', 100 + index, 1, { ...us, region });
    for (const region of codes.slice(1)) await remember('abd', 900, 1, { ...us, region });
    for (const region of codes.slice(1))
      expect((await lastLook({ ...us, region }))?.ranks).toHaveLength(3);
    // the one that was seen longest ago had to go
    await remember('abd', 900, 1, { ...us, region: 'AA' });
    expect(await lastLook({ ...us, region: 'AA' })).toBeNull();

    const many = ranksOf('x'.repeat(150));
    const long = { ...many[0], title: 'é'.repeat(500) } as Rank;
    await rememberPage(us, { first: 1, size: 20, at: 1, ranks: [long] });
    await rememberPage(us, { first: 21, size: 200, at: 2, ranks: ranksOf('x'.repeat(150), 21) });
    await remember('abc', 3);
    const last = await lastLook(us);
    expect(last?.ranks).toHaveLength(100);
    expect(last?.ranks[0]?.title).toHaveLength(80);
  });

  it('goes when it is to be forgotten', async () => {
    await remember('abc', 100);
    await remember('abc', 200);
    await forgetLists();
    expect(await lastLook(us)).toBeNull();
  });

  it('survives a list that cannot be read', async () => {
    await remember('abc', 100);
    await remember('abc', 200);
    const { 'last-lists': envelope } = (await local.get('last-lists')) as {
      'last-lists': { value: { lists: unknown[] } };
    };
    envelope.value.lists.unshift({ choice: us, current: 'no' }, 5);
    await local.set({ 'last-lists': envelope });
    expect((await lastLook(us))?.at).toBe(100);
  });
});
