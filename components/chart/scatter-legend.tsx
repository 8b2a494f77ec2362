import { text } from '../../lib/text/en';
import type { ScatterPoint } from './scatter-points';

import styles from './scatter-legend.module.css';

const words = text.scatter;

/** What shape and filling mean, for the marks that occur. */
export function ScatterLegend({ points }: { points: readonly ScatterPoint[] }) {
  const outliers = points.some(({ outlier }) => outlier);
  const sells = points.some((point) => point.sells);
  if (!outliers && !sells) return null;
  return (
    <ul className={styles['legend']} aria-label={words.legend}>
      {outliers && <Mark shape="triangle" name={words.outlier} />}
      {sells && <Mark shape="filled" name={words.sells} />}
      {sells && <Mark shape="hollow" name={words.sellsNot} />}
    </ul>
  );
}

function Mark({ shape, name }: { shape: 'triangle' | 'filled' | 'hollow'; name: string }) {
  return (
    <li className={styles['mark']} data-shape={shape}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shape === 'triangle' ? <path d="M6 1.5l5 9H1z" /> : <circle cx="6" cy="6" r="4" />}
      </svg>
      {name}
    </li>
  );
}
