import { type Formatter } from '../../lib/format/formatter';
import type { RankChange } from '../../lib/metrics/rank-change';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';

import styles from './trending-row.module.css';

const words = text.popup.trending;

/** A video's place, and what has become of it since the last look. */
export function RankMark({ rank, change }: { rank: number; change: RankChange | null }) {
  const format = useFormat();
  const said = change && sayChange(change, format);
  return (
    <span className={styles['rank']}>
      <span aria-label={words.rank(format.exact(rank))}>{format.exact(rank)}</span>
      {said && (
        <span
          className={styles['change']}
          data-tone={said.tone}
          role="img"
          aria-label={said.title}
          title={said.title}
        >
          {said.short}
        </span>
      )}
    </span>
  );
}

function sayChange(change: RankChange, format: Formatter) {
  if (change.kind === 'new') return { short: words.fresh, title: words.freshTitle, tone: 'new' };
  const places = format.exact(Math.abs(change.places));
  if (change.places > 0)
    return { short: words.up(places), title: words.upTitle(places), tone: 'up' };
  if (change.places < 0)
    return { short: words.down(places), title: words.downTitle(places), tone: 'down' };
  return { short: words.same, title: words.sameTitle, tone: 'same' };
}
