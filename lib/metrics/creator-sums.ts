import type { Amount } from '../schema/amount';
import type { LibraryVideo } from '../schema/library-video';
import { type Figure, type TermName, createFigure, divide } from './figure';
import { knownCount } from './known-count';
import { commerceFigures, type LibraryVideoFigures } from './library-video-figures';

/** What is loaded of a creator, added up. Every figure names how many videos it counts. */
export interface CreatorSums {
  readonly views: Figure;
  /** Units, estimated. */
  readonly sales: Figure;
  readonly gmv: Figure;
  /** Of the videos whose views, units and GMV are all known. */
  readonly commerce: Pick<LibraryVideoFigures, 'gpm' | 'unitsPerThousandViews' | 'gmvPerUnit'>;
  readonly aiMade: Figure;
  readonly selling: Figure;
  /** Whether anything was sold. */
  readonly sold: boolean;
}

/** Adds up the loaded videos, in whatever order they were asked for. */
export function creatorSums(videos: readonly LibraryVideo[]): CreatorSums {
  const whole = videos.filter((video) => countsOf(video).every((count) => count !== null));
  const ofWhole = (pick: (video: LibraryVideo) => Amount): Amount =>
    whole.length === 0 ? null : whole.reduce((sum, video) => sum + (pick(video) ?? 0), 0);
  const { gpm, unitsPerThousandViews, gmvPerUnit } = commerceFigures({
    views: ofWhole(({ views }) => views.total),
    sales: ofWhole(({ sales }) => sales),
    gmv: ofWhole(({ gmv }) => gmv),
  });
  const counted = (figure: Figure): Figure => ({
    ...figure,
    terms: [...figure.terms, { name: 'videos', value: whole.length }],
  });
  return {
    views: sumOf('sum-views', videos, ({ views }) => views.total),
    sales: sumOf('sum-sales', videos, ({ sales }) => sales),
    gmv: sumOf('sum-gmv', videos, ({ gmv }) => gmv),
    commerce: {
      gpm: counted(gpm),
      unitsPerThousandViews: counted(unitsPerThousandViews),
      gmvPerUnit: counted(gmvPerUnit),
    },
    aiMade: shareOf('share-ai-made', 'ai-made-videos', videos, (video) => video.createdByAi),
    selling: shareOf('share-selling', 'selling-videos', videos, (video) => video.sells),
    sold: videos.some(({ sales, gmv }) => (sales ?? 0) > 0 || (gmv ?? 0) > 0),
  };
}

const countsOf = ({ views, sales, gmv }: LibraryVideo): Amount[] =>
  [views.total, sales, gmv].map(knownCount);

function sumOf(
  formula: 'sum-views' | 'sum-sales' | 'sum-gmv',
  videos: readonly LibraryVideo[],
  pick: (video: LibraryVideo) => Amount,
): Figure {
  const known = videos.flatMap((video) => knownCount(pick(video)) ?? []);
  const sum = known.reduce((total, count) => total + count, 0);
  const terms = [{ name: 'videos', value: known.length }] as const;
  return createFigure(formula, terms, known.length === 0 ? 'unknown-term' : sum);
}

function shareOf(
  formula: 'share-ai-made' | 'share-selling',
  counted: TermName,
  videos: readonly LibraryVideo[],
  pick: (video: LibraryVideo) => boolean | null,
): Figure {
  const known = videos.flatMap((video) => pick(video) ?? []);
  const marked = known.filter(Boolean).length;
  const terms = [
    { name: counted, value: marked },
    { name: 'videos', value: known.length },
  ] as const;
  return createFigure(formula, terms, divide(marked, known.length || null));
}
