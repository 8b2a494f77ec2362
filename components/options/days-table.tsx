import { counted } from '../../lib/credits/counted';
import type { Sums } from '../../lib/schema/journal';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { useDayName } from './use-day-name';

import styles from './journal.module.css';

const words = text.options.journal.chart;

/** The days of the chart with every figure, folded away. */
export function DaysTable({ days, saved }: Pick<Sums, 'days' | 'saved'>) {
  const format = useFormat();
  const nameOf = useDayName();
  const savedOn = new Map(saved.map(({ day, credits }) => [day, credits]));
  return (
    <details className={styles['details']}>
      <summary>{words.table}</summary>
      <div className={styles['room']} role="region" aria-label={words.title}>
        <table className={styles['days']}>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.used}</th>
              <th scope="col">{words.doubtful}</th>
              <th scope="col">{words.savedCredits}</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((row) => (
              <tr key={row.period}>
                <th scope="row">{nameOf(row.period)}</th>
                <td>{format.exact(counted(row))}</td>
                <td>{format.exact(row.doubtful)}</td>
                <td>{format.exact(savedOn.get(row.period) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
