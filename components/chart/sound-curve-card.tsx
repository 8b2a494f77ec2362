import { formatPercent } from '../../lib/format/number';
import { text } from '../../lib/text/en';
import { formatLongDay } from './day-words';
import type { SoundDay } from './sound-curve-days';

import styles from './day-card.module.css';

const words = text.chart;

/** The level of one day beside the crosshair. Those who hear the page get it from the live region. */
export function SoundCurveCard(props: {
  day: SoundDay;
  /** On which side of the crosshair there is more room. */
  side: 'left' | 'right';
  locale: string | undefined;
}) {
  const { day, side, locale } = props;
  return (
    <div className={styles['layer']} data-side={side} aria-hidden="true">
      <div className={styles['card']}>
        <p className={styles['title']}>{formatLongDay(day.day, locale)}</p>
        <dl className={styles['values']}>
          <div className={styles['row']}>
            <dt>{text.sound.trend.series}</dt>
            <dd>{day.level === null ? words.unknown : formatPercent(day.level, locale)}</dd>
          </div>
        </dl>
        {day.partial && <p className={styles['note']}>{words.partial}</p>}
      </div>
    </div>
  );
}

/** The same in words, for those who hear it. */
export function describeSoundDay(day: SoundDay, locale: string | undefined): string {
  const level = day.level === null ? words.unknown : formatPercent(day.level, locale);
  const value = words.spoken(text.sound.trend.series, level, null);
  const parts = [formatLongDay(day.day, locale), value, day.partial ? words.partial : null];
  return `${parts.filter(Boolean).join('. ')}.`;
}
