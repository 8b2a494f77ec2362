import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import type { ScatterPoint } from './scatter-points';
import { marksOf } from './scatter-words';

import styles from './scatter-card.module.css';

const words = text.scatter;

/** What is known of the chosen video, beside it. Those who hear the page get it from the live region. */
export function ScatterCard(props: {
  point: ScatterPoint;
  /** On which side of the point there is more room. */
  side: 'left' | 'right';
  now: number;
}) {
  const { point, side, now } = props;
  const format = useFormat();
  const marks = marksOf(point);
  return (
    <div className={styles['layer']} data-side={side} aria-hidden="true">
      <div className={styles['card']}>
        <p className={styles['name']} dir="auto">
          {point.name || words.untitled}
        </p>
        <p className={styles['views']}>{words.views(format.exact(point.views))}</p>
        <p className={styles['note']}>{[format.day(point.at, now), ...marks].join(' · ')}</p>
        <p className={styles['note']}>{words.opens}</p>
      </div>
    </div>
  );
}
