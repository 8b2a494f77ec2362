import { memo, type ReactNode } from 'react';

import type { Figure } from '../../lib/metrics/figure';
import { libraryVideoFigures } from '../../lib/metrics/library-video-figures';
import { publishedAt } from '../../lib/metrics/loaded-videos';
import type { LibraryVideo } from '../../lib/schema/library-video';
import { text } from '../../lib/text/en';
import { profileUrl, videoUrl } from '../../lib/tiktok/links';
import { useFormat } from '../hooks/use-format';
import { Chip } from '../ui/chip';
import { Cover } from './cover';
import { figureWords } from './figure-words';

import styles from './library-row.module.css';

const words = text.creator.row;

/**
 * One video of the library: opens on TikTok, with its figures in short; formulas and exact numbers on hover. Drawn anew
 * only where something of it has changed: give it a `now` that is rounded.
 */
export const LibraryRow = memo(Row);

function Row(props: {
  video: LibraryVideo;
  now: number;
  /** Against the creator's usual; null where that cannot be told. */
  multiple?: Figure | null;
  /** Stands out among the creator's videos. */
  outlier?: boolean;
  /** Where the address of the creator is known better than by the row. */
  uniqueId?: string;
  /** Whether to say whose video it is. */
  showCreator?: boolean;
}) {
  const { video, now, multiple = null, outlier = false, showCreator = false } = props;
  const format = useFormat();
  const uniqueId = video.uniqueId ?? props.uniqueId ?? '';
  const published = publishedAt(video);
  return (
    <div className={styles['row']}>
      <Cover url={video.coverUrl} now={now} size="small" />
      <div className={styles['body']}>
        <a
          className={styles['title']}
          href={videoUrl(video.videoId, uniqueId)}
          target="_blank"
          rel="noreferrer"
          title={words.opens}
          dir="auto"
        >
          {video.caption ?? words.untitled(video.videoId)}
        </a>
        <p className={styles['line']}>
          {showCreator && uniqueId && (
            <a
              className={styles['handle']}
              href={profileUrl(uniqueId)}
              target="_blank"
              rel="noreferrer"
            >
              <bdi>{text.panel.identity.byHandle(uniqueId)}</bdi>
            </a>
          )}
          {published !== null && (
            <span title={format.fullDate(published * 1000)}>
              {`${format.day(published, now)} · ${format.age(now - published * 1000)}`}
            </span>
          )}
          <Marks video={video} />
        </p>
        <Figures video={video} multiple={multiple} outlier={outlier} />
      </div>
    </div>
  );
}

function Marks({ video }: { video: LibraryVideo }) {
  return (
    <>
      {video.sells && mark(words.sells, words.sellsTitle)}
      {video.createdByAi && mark(words.aiMade, words.aiMadeTitle)}
      {video.isAd && mark(words.ad, words.adTitle)}
    </>
  );
}

function Figures(props: { video: LibraryVideo; multiple: Figure | null; outlier: boolean }) {
  const { video, multiple, outlier } = props;
  const format = useFormat();
  const { engagement, gpm } = libraryVideoFigures(video);
  const { views, sales, gmv } = video;
  const sold = (sales ?? 0) > 0 || (gmv ?? 0) > 0;
  const { formulas, measures } = text.metrics;
  return (
    <>
      <p className={styles['figures']}>
        <Term title={words.exact(measures.views, format.exact(views.total))} strong>
          {words.views(format.count(views.total))}
        </Term>
        {multiple && (
          <span
            className={styles['multiple']}
            data-outlier={outlier}
            title={figureWords(multiple, format)}
          >
            {words.multiple(format.figure(multiple))}
          </span>
        )}
        <Term title={figureWords(engagement, format)}>
          {words.engagement(format.figure(engagement))}
        </Term>
      </p>
      {sold && (
        <p className={styles['figures']}>
          <Term title={words.exact(formulas['sum-sales'].name, format.exact(sales))}>
            {words.sold(format.count(sales))}
          </Term>
          <Term title={words.exact(formulas['sum-gmv'].name, format.exact(gmv))}>
            {words.gmv(format.count(gmv))}
          </Term>
          <Term title={figureWords(gpm, format)}>{words.gpm(format.figure(gpm))}</Term>
        </p>
      )}
    </>
  );
}

function Term(props: { title: string; strong?: boolean; children: ReactNode }) {
  const { title, strong = false, children } = props;
  return (
    <span className={styles['term']} data-strong={strong} title={title}>
      {children}
    </span>
  );
}

const mark = (name: string, title: string) => (
  <Chip tone="plain" title={title}>
    {name}
  </Chip>
);
