import type { Measure } from '../../lib/schema/video-trends';
import { type PointShape, seriesLook } from './series-look';

import styles from './series-swatch.module.css';

const shapes = {
  circle: 'M9 4a3 3 0 100 6 3 3 0 000-6z',
  triangle: 'M9 3.4l3.6 6.4H5.4z',
  rect: 'M6.2 4.2h5.6v5.6H6.2z',
  rectRot: 'M9 3.2l3.8 3.8L9 10.8 5.2 7z',
} as const satisfies Record<PointShape, string>;

/** A piece of the series as the chart draws it: a bar, or a line with its dash and point. */
export function SeriesSwatch({ measure, bar }: { measure: Measure; bar: boolean }) {
  const { token, dash, point } = seriesLook[measure];
  return (
    <svg
      className={styles['swatch']}
      style={{ color: `var(${token})` }}
      viewBox="0 0 18 14"
      aria-hidden="true"
    >
      {bar ? (
        <path d="M3 12V7h3v5zM7.5 12V2h3v10zM12 12V5h3v7z" />
      ) : (
        <>
          <path className={styles['line']} d="M0 7h18" strokeDasharray={dash.join(' ')} />
          <path d={shapes[point]} />
        </>
      )}
    </svg>
  );
}
