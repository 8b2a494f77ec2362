import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { goneSince, rankChanges } from '@/lib/metrics/rank-change';
import type { Look } from '@/lib/schema/ranks';

const places = (letters: string, first = 1) =>
  letters.split('').map((videoId, index) => ({ videoId, rank: first + index }));
const look = (...runs: ReturnType<typeof places>[]): Look => ({
  at: 1,
  ranks: runs.flat().map(({ videoId, rank }) => ({ videoId, rank, title: null })),
});
const moved = (by: number) => ({ kind: 'moved', places: by });
const fresh = { kind: 'new' };

describe('rankChanges', () => {
  it('is the stored rank minus the new one', () => {
    expect(rankChanges(places('cabx'), look(places('abcd')))).toStrictEqual([
      moved(2),
      moved(-1),
      moved(-1),
      fresh,
    ]);
  });

  it('says nothing at the first look', () => {
    expect(rankChanges(places('ab'), null)).toStrictEqual([null, null]);
  });

  it('calls nothing new where the last look did not reach', () => {
    expect(rankChanges(places('abxc'), look(places('ab')))).toStrictEqual([
      moved(0),
      moved(0),
      null,
      null,
    ]);
    // from 11 on, nothing is known of the first ten
    expect(rankChanges(places('xa'), look(places('ab', 11)))).toStrictEqual([null, moved(9)]);
  });

  it('takes the first place of a video that stood there twice', () => {
    expect(rankChanges(places('a'), look(places('bcada')))).toStrictEqual([moved(2)]);
  });
});

describe('goneSince', () => {
  it('names those that left the ranks that are seen, and no others', () => {
    const gone = goneSince(places('cx'), look(places('abcd')));
    expect(gone).toStrictEqual([
      { videoId: 'a', rank: 1, title: null },
      { videoId: 'b', rank: 2, title: null },
    ]);
    expect(goneSince(places('ab'), look(places('abcd')))).toStrictEqual([]);
    expect(goneSince([], look(places('abcd')))).toStrictEqual([]);
    expect(goneSince(places('a'), null)).toStrictEqual([]);
  });
});

it('as many are new as are gone, where both looks reach equally far', () => {
  const order = fc.shuffledSubarray('abcdefghij'.split(''), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(order, order, (before, now) => {
      const last = look(places(before.join('')));
      const seen = places(now.join(''));
      const added = rankChanges(seen, last).filter((change) => change?.kind === 'new');
      expect(added).toHaveLength(goneSince(seen, last).length);
    }),
  );
});
