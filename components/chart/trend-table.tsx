import { useState } from 'react';

import { formatDay } from '../../lib/format/date';
import { formatExact } from '../../lib/format/number';
import { text } from '../../lib/text/en';
import { availableMeasures, type ChartMode, type Windows } from './chart-view';
import { type DayValue, trendDays } from './trend-days';

import styles from './trend-table.module.css';

interface Props {
  windows: Windows;
  /** Unix ms; decides where dates need their year. */
  now: number;
  locale: string | undefined;
  /** What the values are; net daily ones unless said otherwise. */
  mode?: ChartMode;
}

/** The figures of the chart with every digit, folded away. */
export function TrendTable(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['details']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.chart.showTable}</summary>
      {open && <Table {...props} />}
    </details>
  );
}

function Table({ windows, now, locale, mode = 'daily' }: Props) {
  const words = text.chart;
  const measures = availableMeasures(windows);
  const days = trendDays(windows, mode);
  const patchy = measures.some((measure) => windows[measure]?.complete === false);
  return (
    <>
      <div className={styles['room']} role="region" aria-label={words.tableLabel}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              {measures.map((measure) => (
                <th key={measure} scope="col">
                  {text.metrics.measures[measure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, partial, values }) => (
              <tr key={day}>
                <th scope="row">
                  {formatDay(day, now, locale)}
                  {partial && <small>{words.partialShort}</small>}
                </th>
                {measures.map((measure) => (
                  <Cell key={measure} value={values[measure]} locale={locale} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mode === 'indexed' && <p className={styles['note']}>{text.metrics.indexedScale}</p>}
      {mode === 'cumulative' && patchy && <p className={styles['note']}>{text.metrics.gapInSum}</p>}
    </>
  );
}

function Cell({ value, locale }: { value: DayValue; locale: string | undefined }) {
  return (
    <td>
      {formatExact(value.value, locale)}
      {value.correction && <small>{text.chart.correction}</small>}
    </td>
  );
}
