import type { Amount } from '../../lib/schema/amount';
import { useFormat } from '../hooks/use-format';

import styles from './count-tiles.module.css';

/** A counted thing; `measure` gives it the colour of its series. */
export interface Count {
  name: string;
  value: Amount;
  measure?: string;
}

/** Totals in short form, exact on hover. */
export function CountTiles({ label, counts }: { label: string; counts: readonly Count[] }) {
  const format = useFormat();
  return (
    <dl className={styles['tiles']} aria-label={label}>
      {counts.map(({ name, value, measure }) => (
        <div key={name} className={styles['tile']} data-measure={measure}>
          <dt>{name}</dt>
          <dd title={format.exact(value)}>{format.count(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
