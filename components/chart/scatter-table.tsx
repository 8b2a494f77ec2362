import { useState } from 'react';

import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import type { ScatterPoint } from './scatter-points';
import { marksOf } from './scatter-words';

import styles from './trend-table.module.css';

const words = text.scatter;

interface Props {
  points: readonly ScatterPoint[];
  now: number;
}

/** The videos of the chart with every digit, newest first, folded away. */
export function ScatterTable(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['details']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.showTable}</summary>
      {open && <Table {...props} />}
    </details>
  );
}

function Table({ points, now }: Props) {
  const format = useFormat();
  return (
    <div className={styles['room']} role="region" aria-label={words.tableLabel}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.viewsColumn}</th>
            <th scope="col">{words.video}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.id}>
              <th scope="row">
                {format.day(point.at, now)}
                {marksOf(point).map((mark) => (
                  <small key={mark}>{mark}</small>
                ))}
              </th>
              <td>{format.exact(point.views)}</td>
              <td>
                <bdi>{point.name || words.untitled}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
