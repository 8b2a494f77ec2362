import { createElement, useDeferredValue, useMemo } from 'react';

import { text } from '../../lib/text/en';
import { partOf, usePart } from '../hooks/use-part';
import { ScatterLegend } from './scatter-legend';
import { byTime, type ScatterPoint } from './scatter-points';
import { ScatterTable } from './scatter-table';

import styles from './scatter-chart.module.css';

export type { ScatterPoint } from './scatter-points';

// the figures come first; Chart.js follows in a chunk of its own
const chart = partOf(async () => (await import('./scatter-plot')).ScatterPlot);

const words = text.scatter;

/** Videos by date and views, on a log axis. Each can be reached by keys and opened; all stand in a table too. */
export function ScatterChart(props: {
  points: readonly ScatterPoint[];
  /** One sentence for those who do not see the chart. */
  summary: string;
  /** Unix ms; decides where dates need their year. */
  now: number;
  onOpen: (id: string) => void;
}) {
  const Chart = usePart(chart);
  const { summary, now, onOpen } = props;
  const sorted = useMemo(() => byTime(props.points), [props.points]);
  // rows first: with them in one commit, the chart would make a long task of it
  const points = useDeferredValue(sorted);
  return (
    <div className={styles['chart']}>
      <p className={styles['axis']} aria-hidden="true">
        {words.axis}
      </p>
      <div className={styles['room']}>
        {points.length === 0 ? (
          <Waiting>{words.nothing}</Waiting>
        ) : Chart ? (
          createElement(Chart, { points, summary, now, onOpen })
        ) : (
          <Waiting>{words.drawing}</Waiting>
        )}
      </div>
      <ScatterLegend points={points} />
      {points.length > 0 && <ScatterTable points={points} now={now} />}
    </div>
  );
}

const Waiting = ({ children }: { children: string }) => (
  <p className={styles['waiting']}>{children}</p>
);
