import type { Formatter } from '../../lib/format/formatter';
import type { Figure } from '../../lib/metrics/figure';
import { text } from '../../lib/text/en';

/** A figure with its formula and terms in one line, for where a tile would be too much. */
export function figureWords(figure: Figure, format: Formatter): string {
  const { formulas, missing, terms } = text.metrics;
  const { name, formula } = formulas[figure.formula];
  const said = figure.terms.map((term) => `${terms[term.name]} ${format.exact(term.value)}`);
  const reason = figure.missing === null ? [] : [missing[figure.missing]];
  return [`${name} ${format.figure(figure)}`, formula, said.join(', '), ...reason].join('\n');
}
