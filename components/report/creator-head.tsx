import { formatCreatorHeadline } from '../../lib/format/creator-headline';
import type { CreatorFigures } from '../../lib/metrics/creator-figures';
import type { Holding } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { FreshnessChip } from './freshness-chip';

import styles from './creator-report.module.css';

const words = text.creator;

/** How much is loaded, how old it is, and the one sentence that it comes to. */
export function CreatorHead(props: {
  figures: CreatorFigures;
  first: Holding<'influencerVideos'>;
  /** Nothing follows what is loaded. */
  ended: boolean;
  now: number;
}) {
  const { figures, first, ended, now } = props;
  const { rows, unbroken, dropped, headline } = figures;
  const format = useFormat();
  const count = rows.length;
  const say = ended && unbroken ? words.all : words.loaded;
  return (
    <div className={styles['head']}>
      <div className={styles['row']}>
        <span className={styles['soft']}>{say(count, format.exact(count))}</span>
        {first.report && <FreshnessChip report={first.report} stale={first.stale} now={now} />}
      </div>
      <p className={styles['headline']}>
        {formatCreatorHeadline(headline, words.headline, format)}
      </p>
      {dropped > 0 && <p className={styles['dropped']}>{text.panel.video.dropped(dropped)}</p>}
    </div>
  );
}
