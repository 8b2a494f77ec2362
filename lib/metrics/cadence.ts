import { type Figure, createFigure } from './figure';
import { median } from './median';
import { DAY_S } from './utc-day';

export interface Cadence {
  /** Posts a week from the oldest post to the newest. */
  readonly postsPerWeek: Figure;
  /** Days. */
  readonly medianGap: Figure;
  readonly longestGap: Figure;
  /** The oldest and the newest post, in unix seconds; null where there are none. */
  readonly span: { readonly first: number; readonly last: number } | null;
}

const week = 7;

/** How often somebody posts, from the moments of their posts (unix seconds, in any order). */
export function cadence(posts: readonly number[]): Cadence {
  const moments = posts.toSorted((a, b) => a - b);
  const [first, last] = [moments[0], moments.at(-1)];
  const gaps = moments.slice(1).map((moment, index) => (moment - (moments[index] ?? 0)) / DAY_S);
  const days =
    first === undefined || last === undefined || last === first ? null : (last - first) / DAY_S;
  const count = { name: 'gaps', value: gaps.length } as const;
  const ofGaps = (formula: 'median-gap' | 'longest-gap', value: number | null) =>
    createFigure(formula, [count], days === null || value === null ? 'one-post' : value);
  return {
    postsPerWeek: createFigure(
      'posts-per-week',
      [
        { name: 'videos', value: moments.length },
        { name: 'days-between', value: days },
      ],
      days === null ? 'one-post' : (gaps.length / days) * week,
    ),
    medianGap: ofGaps('median-gap', median(gaps)),
    longestGap: ofGaps('longest-gap', gaps.length === 0 ? null : Math.max(...gaps)),
    span: first === undefined || last === undefined ? null : { first, last },
  };
}
