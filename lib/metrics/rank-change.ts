import type { Look, Rank } from '../schema/ranks';

/** Since the last look: places won (positive) or lost, 0 for none; or not there before. */
export type RankChange = { kind: 'moved'; places: number } | { kind: 'new' };

type Place = Pick<Rank, 'videoId' | 'rank'>;

/**
 * What has become of each video of a list: stored rank − new rank. Null where the last look did not reach
 * down to its rank, so that nobody knows whether it was there, and where there was no last look.
 */
export function rankChanges(
  places: readonly Place[],
  last: Look | null,
): readonly (RankChange | null)[] {
  if (!last) return places.map(() => null);
  // the first place of a video counts, should a list have named it twice
  const before = new Map(last.ranks.toReversed().map(({ videoId, rank }) => [videoId, rank]));
  const depth = depthOf(last);
  return places.map(({ videoId, rank }) => {
    const was = before.get(videoId);
    if (was !== undefined) return { kind: 'moved', places: was - rank };
    return rank <= depth ? { kind: 'new' } : null;
  });
}

/** Those that stood at the last look within the ranks that are seen now, and do so no more. */
export function goneSince(places: readonly Place[], last: Look | null): readonly Rank[] {
  const seen = new Set(places.map(({ videoId }) => videoId));
  const lowest = Math.max(0, ...places.map(({ rank }) => rank));
  return (last?.ranks ?? []).filter(({ videoId, rank }) => rank <= lowest && !seen.has(videoId));
}

/** How far down the ranks of a look are known without a gap. */
function depthOf({ ranks }: Look): number {
  const known = new Set(ranks.map(({ rank }) => rank));
  let depth = 0;
  while (known.has(depth + 1)) depth += 1;
  return depth;
}
