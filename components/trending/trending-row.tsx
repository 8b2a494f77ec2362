import { formatLength } from '../../lib/format/length';
import type { RankChange } from '../../lib/metrics/rank-change';
import type { Subject } from '../../lib/schema/subject';
import type { TrendingVideo } from '../../lib/schema/trending-videos';
import { text } from '../../lib/text/en';
import { videoUrl } from '../../lib/tiktok/links';
import { uploadedAt } from '../../lib/tiktok/video-id';
import { useFormat } from '../hooks/use-format';
import { Cover } from '../report/cover';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { RankMark } from './rank-mark';

import styles from './trending-row.module.css';

const words = text.popup.lists;

/** One video of a trending list: opens on TikTok by its id, because the list knows no author; or its report here. */
export function TrendingRow(props: {
  video: TrendingVideo;
  rank: number;
  change: RankChange | null;
  now: number;
  onSubject: (subject: Subject) => void;
}) {
  const { video, rank, change, now, onSubject } = props;
  const { videoId, coverUrl, coverExpires } = video;
  const title = video.title ?? words.untitled(videoId);
  return (
    <li className={styles['row']}>
      <RankMark rank={rank} change={change} />
      <a className={styles['video']} href={videoUrl(videoId)} target="_blank" rel="noreferrer">
        <Cover url={coverUrl} expires={coverExpires} now={now} />
        <span className={styles['words']}>
          <span className={styles['title']} dir="auto">
            {title}
          </span>
          <Facts video={video} now={now} />
        </span>
      </a>
      <Button
        look="quiet"
        size="small"
        title={words.report(title)}
        aria-label={words.report(title)}
        onClick={() => onSubject({ kind: 'video', videoId })}
      >
        <Icon name="trend" />
      </Button>
    </li>
  );
}

function Facts({ video, now }: { video: TrendingVideo; now: number }) {
  const { videoId, duration, countryCode, countryName } = video;
  const format = useFormat();
  const published = uploadedAt(videoId);
  const country =
    countryCode === null ? countryName : (format.regionName(countryCode) ?? countryCode);
  return (
    <span className={styles['facts']}>
      <span>{formatLength(duration)}</span>
      {published !== null && (
        <span title={text.panel.identity.publishedTitle}>{format.day(published, now)}</span>
      )}
      {country && <bdi className={styles['country']}>{country}</bdi>}
    </span>
  );
}
