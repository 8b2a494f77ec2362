import { formatCompact, formatExact } from '../../lib/format/number';
import type { Amount } from '../../lib/schema/amount';

import styles from './count-tiles.module.css';

/** A counted thing; `measure` gives it the colour of its series. */
export interface Count {
  name: string;
  value: Amount;
  measure?: string;
}

/** Totals in short form, exact on hover. */
export function CountTiles({ label, counts }: { label: string; counts: readonly Count[] }) {
  return (
    <dl className={styles['tiles']} aria-label={label}>
      {counts.map(({ name, value, measure }) => (
        <div key={name} className={styles['tile']} data-measure={measure}>
          <dt>{name}</dt>
          <dd title={formatExact(value, undefined)}>{formatCompact(value, undefined)}</dd>
        </div>
      ))}
    </dl>
  );
}
