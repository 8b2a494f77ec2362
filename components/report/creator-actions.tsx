import { creatorFiguresText } from '../../lib/export/creator-figures-text';
import type { CreatorOrder } from '../../lib/keyapi/creator-order';
import type { CreatorFigures } from '../../lib/metrics/creator-figures';
import { text } from '../../lib/text/en';
import { profileUrl } from '../../lib/tiktok/links';
import type { Paged } from '../hooks/use-pages';
import { Icon } from '../ui/icon';
import { BuyButton } from './buy-button';
import { CopyButton } from './copy-button';

import styles from './video-actions.module.css';

const words = text.panel.actions;

/** What can be done with a bought list: its first page anew, with its price, and a copy of everything loaded. */
export function CreatorActions(props: {
  figures: CreatorFigures;
  order: CreatorOrder;
  uniqueId: string;
  paged: Paged<'influencerVideos'>;
}) {
  const { figures, order, uniqueId, paged } = props;
  const first = paged.pages[0];
  if (!first?.report || first.report.kind === 'sample') return null;
  const { price, stale, trouble } = first;
  const { fetchedAt, kind } = first.report;
  const { loading } = paged.next;
  const label = stale ? words.refreshOld(price) : words.refresh(price);
  const write = () =>
    creatorFiguresText(
      { link: profileUrl(uniqueId), uniqueId, order, kind, fetchedAt },
      figures,
      text,
    );
  return (
    <div className={styles['actions']}>
      {!trouble && (
        <BuyButton
          onBuy={() => paged.buyAgain(1, price)}
          disabled={loading}
          look={stale ? 'primary' : 'plain'}
        >
          <Icon name="refresh" small />
          {loading ? text.creator.loading : label}
        </BuyButton>
      )}
      <CopyButton write={write} />
    </div>
  );
}
