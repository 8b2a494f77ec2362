import { memo } from 'react';

import type { LibraryVideo } from '../../lib/schema/library-video';
import type { Subject } from '../../lib/schema/subject';
import { text } from '../../lib/text/en';
import { profileUrl, videoUrl } from '../../lib/tiktok/links';
import { useFormat } from '../hooks/use-format';
import { Cover } from '../report/cover';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { type ColumnName, columns as columnOf } from './columns';

import styles from './video-table.module.css';

const words = text.explore.table;

/** One video of the table, `start` CSS pixels below its first row. */
export const VideoRow = memo(function VideoRow(props: {
  video: LibraryVideo;
  index: number;
  start: number;
  columns: readonly ColumnName[];
  now: number;
  onReport: (subject: Subject) => void;
}) {
  const { video, index, start, columns, now, onReport } = props;
  const format = useFormat();
  return (
    <div
      className={styles['row']}
      role="row"
      aria-rowindex={index + 2}
      data-odd={index % 2 === 1}
      style={{ transform: `translateY(${start}px)` }}
    >
      <VideoCell video={video} now={now} onReport={onReport} />
      {columns.map((name) => {
        const { look, write } = columnOf[name];
        const { shown, title } = write(video, format, now);
        return (
          <span key={name} className={styles['cell']} role="cell" data-look={look} title={title}>
            <bdi>{shown}</bdi>
          </span>
        );
      })}
    </div>
  );
});

function VideoCell(props: {
  video: LibraryVideo;
  now: number;
  onReport: (subject: Subject) => void;
}) {
  const { video, now, onReport } = props;
  const { videoId, uniqueId, caption, coverUrl } = video;
  const title = caption ?? words.untitled(videoId);
  const report = words.report(title);
  return (
    <span className={styles['video']} role="rowheader">
      <Cover url={coverUrl} now={now} size="small" />
      <span className={styles['names']}>
        <a
          className={styles['title']}
          href={videoUrl(videoId, uniqueId ?? '')}
          target="_blank"
          rel="noreferrer"
          title={`${title}\n${words.opens}`}
          dir="auto"
        >
          {title}
        </a>
        {uniqueId && (
          <a
            className={styles['handle']}
            href={profileUrl(uniqueId)}
            target="_blank"
            rel="noreferrer"
          >
            <bdi>{words.handle(uniqueId)}</bdi>
          </a>
        )}
      </span>
      <Button
        look="quiet"
        size="small"
        title={report}
        aria-label={report}
        onClick={() => onReport({ kind: 'video', videoId, ...(uniqueId && { uniqueId }) })}
      >
        <Icon name="trend" />
      </Button>
    </span>
  );
}
