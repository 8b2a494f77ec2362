import { formatExact } from '../../lib/format/number';
import type { Measure } from '../../lib/schema/video-trends';
import { text } from '../../lib/text/en';
import type { ChartMode } from './chart-view';
import { formatLongDay, sincePublication } from './day-words';
import { SeriesSwatch } from './series-swatch';
import type { TrendDay } from './trend-days';

import styles from './day-card.module.css';

/** All shown values of one day, exact, beside the crosshair. Those who hear the page get them from the live region. */
export function DayCard(props: {
  day: TrendDay;
  shown: readonly Measure[];
  mode: ChartMode;
  uploadedAt: number | null;
  /** On which side of the crosshair there is more room. */
  side: 'left' | 'right';
  locale: string | undefined;
}) {
  const { day, shown, mode, uploadedAt, side, locale } = props;
  const words = text.chart;
  const since = sincePublication(day.day, uploadedAt, locale);
  return (
    <div className={styles['layer']} data-side={side} aria-hidden="true">
      <div className={styles['card']}>
        <p className={styles['title']}>{formatLongDay(day.day, locale)}</p>
        {since && <p className={styles['note']}>{since}</p>}
        <dl className={styles['values']}>
          {shown.map((measure) => {
            const { value, net, correction } = day.values[measure];
            return (
              <div key={measure} className={styles['row']}>
                <dt>
                  <SeriesSwatch measure={measure} bar={mode === 'daily' && measure === 'views'} />
                  {text.metrics.measures[measure]}
                </dt>
                <dd>
                  {formatExact(mode === 'indexed' ? net : value, locale)}
                  {mode === 'indexed' && value !== null && (
                    <small>{words.index(formatExact(value, locale))}</small>
                  )}
                  {correction && <small>{words.correction}</small>}
                </dd>
              </div>
            );
          })}
        </dl>
        {day.partial && <p className={styles['note']}>{words.partial}</p>}
      </div>
    </div>
  );
}
