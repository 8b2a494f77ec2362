import type { TrendingChoice } from '../../lib/schema/ranks';
import { text } from '../../lib/text/en';
import { RegionSelect } from '../report/region-select';
import { Pick } from './pick';

import styles from './controls.module.css';

const words = text.popup.trending;

const periods = [
  { value: '7', label: words.periods[7] },
  { value: '30', label: words.periods[30] },
] as const;
const orders = (['vv', 'like', 'comment', 'repost'] as const).map((value) => ({
  value,
  label: words.orders[value],
}));

/** Which list: region, period and order. */
export function TrendingControls(props: {
  choice: TrendingChoice;
  onChoice: (change: Partial<TrendingChoice>) => void;
}) {
  const { choice, onChoice } = props;
  return (
    <div className={styles['controls']}>
      <div className={styles['wide']}>
        <RegionSelect
          label={words.region}
          value={choice.region}
          kinds="trending"
          onValue={(region) => onChoice({ region })}
        />
      </div>
      <Pick
        label={words.period}
        value={choice.period === 7 ? '7' : '30'}
        options={periods}
        onValue={(period) => onChoice({ period: period === '7' ? 7 : 30 })}
      />
      <Pick
        label={words.order}
        value={choice.order_by}
        options={orders}
        onValue={(order_by) => onChoice({ order_by })}
      />
    </div>
  );
}
