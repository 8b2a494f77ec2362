import type { Amount } from '../schema/amount';

export type Unit = 'ratio' | 'count' | 'days' | 'multiple';

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
  | 'correction-days';

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
  | 'not-reached';

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
  /** A ratio is a share of 1; a multiple is a factor (1 = unchanged). */
  readonly unit: Unit;
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
