import { useId, useState } from 'react';

import type { Figure } from '../../lib/metrics/figure';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';

import styles from './figure-tile.module.css';

/** A derived number; its formula and terms open on hover, on focus and on a tap. */
export function FigureTile({ figure, note }: { figure: Figure; note?: string | null }) {
  const formulaId = useId();
  const format = useFormat();
  const [pinned, setPinned] = useState(false);
  const { formulas, missing } = text.metrics;
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
          {format.figure(figure)}
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
  const format = useFormat();
  const { formulas, terms } = text.metrics;
  const { explanation, formula } = formulas[figure.formula];
  const result = figure.value === null ? '' : ` = ${format.figure(figure)}`;
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
            <dd>{format.exact(term.value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
