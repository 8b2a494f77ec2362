import type { Amount } from '../schema/amount';
import { type Figure, type FormulaName, type Term, createFigure, divide } from './figure';
import { knownCount } from './known-count';

/** Below this many views a rate says nothing: only counts are shown. */
const FEWEST_VIEWS = 500;

export interface InteractionCounts {
  views: Amount;
  likes: Amount;
  comments: Amount;
  favorites: Amount;
  shares?: Amount;
}

export interface Engagement {
  readonly byViews: Figure;
  readonly likeRate: Figure;
  readonly commentRate: Figure;
  readonly favoriteRate: Figure;
}

function sumKnown(parts: readonly Term[]): Amount {
  return parts.reduce<Amount>(
    (sum, { value }) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

function rateByViews(formula: FormulaName, parts: readonly Term[], views: Amount): Figure {
  const terms: Term[] = [...parts, { name: 'views', value: views }];
  if (views !== null && views < FEWEST_VIEWS) return createFigure(formula, terms, 'few-views');
  return createFigure(formula, terms, divide(sumKnown(parts), views));
}

/**
 * (likes + comments + favorites [+ shares]) / views, and each part / views; ratios. Shares count where they are known,
 * and the formula then says so; any other unknown part makes the sum unknown rather than too small.
 */
export function engagement(counts: InteractionCounts): Engagement {
  const views = knownCount(counts.views);
  const likes: Term = { name: 'likes', value: knownCount(counts.likes) };
  const comments: Term = { name: 'comments', value: knownCount(counts.comments) };
  const favorites: Term = { name: 'favorites', value: knownCount(counts.favorites) };
  const shares: Term = { name: 'shares', value: knownCount(counts.shares ?? null) };
  const parts = [likes, comments, favorites];
  return {
    byViews:
      shares.value === null
        ? rateByViews('engagement-by-views', parts, views)
        : rateByViews('engagement-by-views-with-shares', [...parts, shares], views),
    likeRate: rateByViews('like-rate', [likes], views),
    commentRate: rateByViews('comment-rate', [comments], views),
    favoriteRate: rateByViews('favorite-rate', [favorites], views),
  };
}
