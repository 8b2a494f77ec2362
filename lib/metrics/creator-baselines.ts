import { cadence, type Cadence } from './cadence';
import { type Figure, type FormulaName, createFigure, divide } from './figure';
import { knownCount } from './known-count';
import { type LoadedVideo, publishedAt } from './loaded-videos';
import { median } from './median';

/** A hit has at least so many times the median. */
const hitMultiple = 2;

export interface CreatorBaselines {
  readonly medianViews: Figure;
  readonly hitRate: Figure;
  readonly cadence: Cadence;
  /** Videos whose views are known: what median and hit rate are taken from. */
  readonly sample: number;
  /** How many of them are hits. */
  readonly hits: number;
}

/** What is usual for a creator, from an unbroken run of the newest videos. */
export function creatorBaselines(run: readonly LoadedVideo[]): CreatorBaselines {
  const views = run.flatMap(({ video }) => knownCount(video.views.total) ?? []);
  const usual = median(views);
  const sample = views.length;
  const hits = usual === null ? 0 : views.filter((count) => count >= hitMultiple * usual).length;
  const videos = { name: 'videos', value: sample } as const;
  // of a median of zero everything would be a hit
  const hitShare =
    usual === 0 ? 'zero-denominator' : divide(usual === null ? null : hits, sample || null);
  return {
    medianViews: createFigure('median-views', [videos], usual ?? 'unknown-term'),
    hitRate: createFigure(
      'hit-rate',
      [
        { name: 'twice-median-videos', value: hits },
        videos,
        { name: 'median-views', value: usual },
      ],
      hitShare,
    ),
    cadence: cadence(run.flatMap(({ video }) => publishedAt(video) ?? [])),
    sample,
    hits,
  };
}

/** The same figures where the loaded videos are not the newest: none of them can be told. */
export function unknownBaselines(): CreatorBaselines {
  return {
    medianViews: none('median-views'),
    hitRate: none('hit-rate'),
    cadence: {
      postsPerWeek: none('posts-per-week'),
      medianGap: none('median-gap'),
      longestGap: none('longest-gap'),
      span: null,
    },
    sample: 0,
    hits: 0,
  };
}

const none = (formula: FormulaName): Figure => createFigure(formula, [], 'other-order');
