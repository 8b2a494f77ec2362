import { useId, useState } from 'react';

import { formatFigure } from '../../lib/format/figure';
import { formatExact } from '../../lib/format/number';
import type { Figure } from '../../lib/metrics/figure';
import { text } from '../../lib/text/en';

import styles from './figure-tile.module.css';

/** A derived number; its formula and terms open on hover, on focus and on a tap. */
export function FigureTile({ figure, note }: { figure: Figure; note?: string | null }) {
  const formulaId = useId();
  const [pinned, setPinned] = useState(false);
  const { formulas, missing, days } = text.metrics;
  const { name } = formulas[figure.formula];
  return (
    <div className={styles['tile']} data-pinned={pinned}>
      <button
        type="button"
        className={styles['face']}
        aria-describedby={formulaId}
        onClick={() => setPinned(!pinned)}
        onBlur={() => setPinned(false)}
      >
        <span className={styles['name']}>{name}</span>
        <span className={styles['value']} data-unknown={figure.value === null}>
          {formatFigure(figure, days, undefined)}
        </span>
        <span className={styles['note']}>
          {figure.missing === null ? note : missing[figure.missing]}
        </span>
      </button>
      <Formula figure={figure} id={formulaId} />
    </div>
  );
}

function Formula({ figure, id }: { figure: Figure; id: string }) {
  const { formulas, terms, days } = text.metrics;
  const { explanation, formula } = formulas[figure.formula];
  const result = figure.value === null ? '' : ` = ${formatFigure(figure, days, undefined)}`;
  return (
    <div className={styles['formula']} id={id} role="tooltip">
      <p>{explanation}</p>
      <code>
        {formula}
        {result}
      </code>
      <dl>
        {figure.terms.map((term) => (
          <div key={term.name}>
            <dt>{terms[term.name]}</dt>
            <dd>{formatExact(term.value, undefined)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
