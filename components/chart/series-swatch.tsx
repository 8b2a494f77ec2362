import type { Measure } from '../../lib/schema/video-trends';
import { type PointShape, seriesLook } from './series-look';

import styles from './series-swatch.module.css';

const shapes = {
  circle: 'M10 4a3 3 0 100 6 3 3 0 000-6z',
  triangle: 'M10 3.4l3.6 6.4H6.4z',
  rect: 'M7.2 4.2h5.6v5.6H7.2z',
  rectRot: 'M10 3.2l3.8 3.8-3.8 3.8L6.2 7z',
} as const satisfies Record<PointShape, string>;

/** A piece of the series as the chart draws it: a bar, or a line with its dash and point. */
export function SeriesSwatch({ measure, bar }: { measure: Measure; bar: boolean }) {
  const { dash, point } = seriesLook[measure];
  return (
    <svg className={styles['swatch']} data-measure={measure} viewBox="0 0 20 14" aria-hidden="true">
      {bar ? (
        <path d="M4 13V7h3v6zM8.500 13V2h3v11zM13 13V5h3v8z" />
      ) : (
        <>
          <path className={styles['line']} d="M0 7h20" strokeDasharray={dash.join(' ')} />
          <path d={shapes[point]} />
        </>
      )}
    </svg>
  );
}
