import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';

import styles from './reading-example.module.css';

const words = text.options.reading;

/** A day in another year than this one, so that the year is written: unix seconds. */
const day = Date.UTC(2025, 9, 16) / 1000;

/** What figures look like in the chosen style. */
export function ReadingExample({ views, region }: { views: number; region: string }) {
  const format = useFormat();
  const line = words.sample({
    views: format.count(views),
    percent: format.percent(0.064),
    multiple: format.multiple(1.24),
    day: format.day(day, 0),
    region: format.regionName(region) ?? region,
  });
  return (
    <dl className={styles['example']}>
      <dt className={styles['name']}>{words.example}</dt>
      <dd className={styles['line']}>{line}</dd>
    </dl>
  );
}
