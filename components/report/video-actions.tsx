import { videoFiguresText } from '../../lib/export/video-figures-text';
import { cleanWording } from '../../lib/keyapi/wording';
import { videoFigures } from '../../lib/metrics/video-figures';
import type { PageFacts } from '../../lib/schema/page-facts';
import type { Report } from '../../lib/schema/report';
import { text } from '../../lib/text/en';
import { videoUrl } from '../../lib/tiktok/links';
import { uploadedAt } from '../../lib/tiktok/video-id';
import { Icon } from '../ui/icon';
import { BuyButton } from './buy-button';
import { CopyButton } from './copy-button';

import styles from './video-actions.module.css';

const words = text.panel.actions;

/** What can be done with a bought report: a newer one, with its price, and a copy of the figures. */
export function VideoActions(props: {
  report: Report<'videoTrends'>;
  videoId: string;
  facts: PageFacts | null;
  price: number;
  stale: boolean;
  loading: boolean;
  /** Null where something stands in the way and says so itself. */
  onRefresh: (() => void) | null;
}) {
  const { price, stale, loading, onRefresh } = props;
  const label = stale ? words.refreshOld(price) : words.refresh(price);
  return (
    <div className={styles['actions']}>
      {onRefresh && (
        <BuyButton onBuy={onRefresh} disabled={loading} look={stale ? 'primary' : 'plain'}>
          <Icon name="refresh" small />
          {loading ? text.asks.videoTrends.loading : label}
        </BuyButton>
      )}
      <CopyButton write={() => figuresText(props)} />
    </div>
  );
}

function figuresText(props: {
  report: Report<'videoTrends'>;
  videoId: string;
  facts: PageFacts | null;
}): string {
  const { report, videoId, facts } = props;
  const { data, fetchedAt, kind } = report;
  // made-up figures are offered no copy; this is the second lock
  if (kind === 'sample') return '';
  const uniqueId = cleanWording(facts?.uniqueId, 64);
  const caption = facts?.kind === 'video' ? cleanWording(facts.caption, 4000) : null;
  const figures = videoFigures(data, { uploadedAt: uploadedAt(videoId), fetchedAt });
  const link = videoUrl(videoId, uniqueId ?? undefined);
  return videoFiguresText({ link, uniqueId, title: caption, kind }, figures, text.metrics);
}
