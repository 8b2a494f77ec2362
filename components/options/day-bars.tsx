import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';

import styles from './day-bars.module.css';

const words = text.options.journal.chart;

/** Credits of one day after another as thin columns; the sentence and the table beside say the same. */
export function DayBars(props: { label: string; bars: readonly { day: string; used: number }[] }) {
  const { label, bars } = props;
  const format = useFormat();
  const highest = Math.max(1, ...bars.map(({ used }) => used));
  const step = 100 / bars.length;
  const gap = step / 5;
  return (
    <figure className={styles['figure']}>
      <svg className={styles['bars']} role="img" aria-label={label}>
        {bars.map(({ day, used }, index) => (
          <g key={day}>
            <rect
              className={styles['bar']}
              data-empty={used === 0}
              x={`${index * step + gap / 2}%`}
              width={`${step - gap}%`}
              y={`${100 - heightOf(used, highest)}%`}
              height={`${heightOf(used, highest)}%`}
            >
              <title>{words.bar(day, used, format.exact(used))}</title>
            </rect>
          </g>
        ))}
      </svg>
      <figcaption className={styles['ends']} aria-hidden="true">
        <span>{bars[0]?.day}</span>
        <span>{bars.at(-1)?.day}</span>
      </figcaption>
    </figure>
  );
}

/** Percent; a day without a purchase keeps a thin foot, so that the days can be counted. */
const heightOf = (used: number, highest: number): number =>
  used === 0 ? 2 : Math.max(6, (used / highest) * 100);
