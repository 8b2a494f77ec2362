import type { Figure } from '../metrics/figure';
import type { metricsText } from '../text/en/metrics';
import type { Cell } from './text-table';

/** A figure as a line of a table: name, value, unit, formula, terms, notes. */
export function figureRow(
  figure: Figure,
  text: typeof metricsText,
  notes: readonly string[] = [],
): Cell[] {
  const { name, formula } = text.formulas[figure.formula];
  const terms = figure.terms.map((term) => `${text.terms[term.name]}: ${term.value ?? '–'}`);
  const reason = figure.missing === null ? [] : [text.missing[figure.missing]];
  return [
    name,
    figure.value,
    text.units[figure.unit],
    formula,
    terms.join('; '),
    [...reason, ...notes].join(' '),
  ];
}

/** A moment (unix ms) as ISO 8601 in UTC; null where it is none. */
export function isoTime(ms: number | null): string | null {
  const date = new Date(ms ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
