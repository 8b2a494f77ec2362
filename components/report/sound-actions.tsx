import { soundText } from '../../lib/export/sound-text';
import { soundFigures } from '../../lib/metrics/sound-figures';
import type { AskedSound } from '../../lib/schema/music-detail';
import type { Report } from '../../lib/schema/report';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { Icon } from '../ui/icon';
import { BuyButton } from './buy-button';
import { CopyButton } from './copy-button';
import { soundHeadline } from './sound-words';

import styles from './sound-report.module.css';

/** What can be done with a bought answer on a sound: a newer one, with its price, and a copy of the figures. */
export function SoundActions(props: {
  report: Report<'musicDetail'>;
  asked: AskedSound;
  price: number;
  stale: boolean;
  loading: boolean;
  now: number;
  /** Null where something stands in the way and says so itself. */
  onRefresh: (() => void) | null;
}) {
  const { report, asked, price, stale, loading, now, onRefresh } = props;
  const { data, fetchedAt, kind } = report;
  const format = useFormat();
  // made-up figures are offered neither a refresh nor a copy
  if (kind === 'sample') return null;
  const write = () => {
    const figures = soundFigures(data, fetchedAt);
    return soundText({ asked, kind, headline: soundHeadline(figures, now, format) }, data, figures);
  };
  return (
    <div className={styles['actions']}>
      {onRefresh && (
        <BuyButton onBuy={onRefresh} disabled={loading} look={stale ? 'primary' : 'plain'}>
          <Icon name="refresh" small />
          {loading ? text.asks.musicDetail.loading : text.panel.actions.refresh(price)}
        </BuyButton>
      )}
      <CopyButton write={write} />
    </div>
  );
}
