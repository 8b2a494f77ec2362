import type { CreatorBaselines } from './creator-baselines';
import { knownCount } from './known-count';
import type { LoadedVideo } from './loaded-videos';

/** With fewer videos than this nothing is called usual. */
const fewest = 8;

interface Newest {
  videos: number;
  medianViews: number;
  hits: number;
  bestViews: number;
}

/** What is said first of a creator, in numbers; `videos` is how many it is about. */
interface CreatorHeadlineNumbers {
  'views-unknown': { videos: number };
  few: { videos: number; bestViews: number };
  'usual-with-hits': Newest;
  'usual-without-hits': Newest;
  ordered: { videos: number; fewest: number; most: number };
}

export type CreatorHeadlineKind = keyof CreatorHeadlineNumbers;
export type CreatorHeadline<K extends CreatorHeadlineKind = CreatorHeadlineKind> = {
  [P in K]: { readonly kind: P } & Readonly<CreatorHeadlineNumbers[P]>;
}[K];

/** One fact about the loaded videos; `baselines` null where they are not the newest ones in a row. */
export function creatorHeadline(
  loaded: readonly LoadedVideo[],
  baselines: CreatorBaselines | null,
): CreatorHeadline {
  const views = loaded.flatMap(({ video }) => knownCount(video.views.total) ?? []);
  if (views.length === 0) return { kind: 'views-unknown', videos: loaded.length };
  const most = views.reduce((a, b) => Math.max(a, b));
  if (baselines === null) {
    const least = views.reduce((a, b) => Math.min(a, b));
    return { kind: 'ordered', videos: views.length, fewest: least, most };
  }
  const { sample, hits } = baselines;
  const medianViews = baselines.medianViews.value;
  if (sample < fewest || medianViews === null)
    return { kind: 'few', videos: sample, bestViews: most };
  const hasHits = hits > 0 && medianViews > 0;
  return {
    kind: hasHits ? 'usual-with-hits' : 'usual-without-hits',
    videos: sample,
    medianViews,
    hits,
    bestViews: most,
  };
}
