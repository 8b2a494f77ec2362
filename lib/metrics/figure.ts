import type { Amount } from '../schema/amount';

export type Unit = 'ratio' | 'count' | 'days' | 'multiple' | 'amount';

const units = {
  'engagement-by-views': 'ratio',
  'engagement-by-views-with-shares': 'ratio',
  'like-rate': 'ratio',
  'comment-rate': 'ratio',
  'favorite-rate': 'ratio',
  'window-share': 'ratio',
  'peak-views': 'count',
  'level-against-peak': 'ratio',
  momentum: 'multiple',
  'half-life': 'days',
  'net-correction': 'count',
  gpm: 'amount',
  'units-per-thousand-views': 'amount',
  'gmv-per-unit': 'amount',
  'daily-pace': 'multiple',
  'outlier-multiple': 'multiple',
  'median-views': 'count',
  'hit-rate': 'ratio',
  'posts-per-week': 'amount',
  'median-gap': 'days',
  'longest-gap': 'days',
  'share-ai-made': 'ratio',
  'share-selling': 'ratio',
  'sum-views': 'count',
  'sum-sales': 'count',
  'sum-gmv': 'count',
  'sound-level': 'ratio',
  'sound-slope': 'ratio',
  'days-since-peak': 'days',
  'popular-days': 'days',
  'current-popularity': 'amount',
} as const satisfies Record<string, Unit>;

export type FormulaName = keyof typeof units;

export type TermName =
  | 'views'
  | 'likes'
  | 'comments'
  | 'favorites'
  | 'shares'
  | 'window-views'
  | 'total-views'
  | 'peak-views'
  | 'half-of-peak'
  | 'last-full-day'
  | 'mean-last-3'
  | 'mean-3-before'
  | 'correction-days'
  | 'gmv'
  | 'sales'
  | 'views-day-1'
  | 'views-day-7'
  | 'median-others'
  | 'other-videos'
  | 'videos'
  | 'median-views'
  | 'twice-median-videos'
  | 'days-between'
  | 'gaps'
  | 'ai-made-videos'
  | 'selling-videos'
  | 'newest-level'
  | 'level-2-days-before'
  | 'highest-level'
  | 'newest-day-number'
  | 'peak-day-number'
  | 'popular-days'
  | 'current-popularity';

/** Why a figure has no value. */
export type MissingReason =
  | 'unknown-term'
  | 'zero-denominator'
  | 'below-zero'
  | 'out-of-range'
  | 'few-views'
  | 'no-series'
  | 'gaps'
  | 'too-few-days'
  | 'series-exceeds-total'
  | 'no-peak'
  | 'not-reached'
  | 'no-sales'
  | 'not-refreshed'
  | 'few-videos'
  | 'one-post'
  | 'other-order'
  | 'short-curve'
  | 'flat-curve'
  | 'not-given';

export interface Term {
  readonly name: TermName;
  readonly value: Amount;
}

/** A derived number with what it was derived from. Exactly one of `value` and `missing` is null; `value` is finite. */
export interface Figure {
  readonly value: Amount;
  readonly missing: MissingReason | null;
  readonly formula: FormulaName;
  readonly terms: readonly Term[];
  /** A ratio is a share of 1; a multiple is a factor (1 = unchanged); an amount may have decimals. */
  readonly unit: Unit;
  /** Drawn from few samples: written with "~". */
  readonly approximate?: boolean;
}

/** The number where it is finite, else null. */
export function finiteOrNull(value: Amount): Amount {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Builds a figure from its outcome: a number, or why there is none. A number that is not finite is out of range. */
export function createFigure(
  formula: FormulaName,
  terms: readonly Term[],
  outcome: number | MissingReason,
): Figure {
  const value = typeof outcome === 'number' ? finiteOrNull(outcome) : null;
  const reason = typeof outcome === 'number' ? 'out-of-range' : outcome;
  return {
    value,
    missing: value === null ? reason : null,
    formula,
    terms: terms.map((term) => ({ name: term.name, value: finiteOrNull(term.value) })),
    unit: units[formula],
  };
}

/** Numerator / denominator, where both are known, the denominator is above 0 and the numerator not below it. */
export function divide(numerator: Amount, denominator: Amount): number | MissingReason {
  if (numerator === null || denominator === null) return 'unknown-term';
  if (denominator <= 0) return 'zero-denominator';
  if (numerator < 0) return 'below-zero';
  return numerator / denominator;
}
