import { useState } from 'react';

import { formatDay } from '../../lib/format/date';
import { formatPercent } from '../../lib/format/number';
import type { DailyWindow } from '../../lib/metrics/daily-window';
import { text } from '../../lib/text/en';

import styles from './trend-table.module.css';

interface Props {
  window: DailyWindow;
  /** Unix ms; decides where dates need their year. */
  now: number;
  locale: string | undefined;
}

/** The days of the curve, folded away. */
export function SoundCurveTable(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['details']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.chart.showTable}</summary>
      {open && <Table {...props} />}
    </details>
  );
}

function Table({ window, now, locale }: Props) {
  const words = text.chart;
  return (
    <div className={styles['room']} role="region" aria-label={text.sound.trend.tableLabel}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{text.sound.trend.series}</th>
          </tr>
        </thead>
        <tbody>
          {window.points.map(({ day, value, partial }) => (
            <tr key={day}>
              <th scope="row">
                {formatDay(day, now, locale)}
                {partial && <small>{words.partialShort}</small>}
              </th>
              <td>{formatPercent(value, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
