import { useMemo } from 'react';

import { publishedAt } from '../../lib/metrics/loaded-videos';
import { utcDay } from '../../lib/metrics/utc-day';
import type { LibraryVideo } from '../../lib/schema/library-video';
import { text } from '../../lib/text/en';
import { videoUrl } from '../../lib/tiktok/links';
import { ScatterChart, type ScatterPoint } from '../chart/scatter-chart';
import { useFormat } from '../hooks/use-format';

import styles from './library-list.module.css';

const words = text.explore.list;

/** The loaded videos by date and views. */
export function OverviewChart(props: { videos: readonly LibraryVideo[]; now: number }) {
  const { videos, now } = props;
  const format = useFormat();
  const points = useMemo(() => videos.flatMap((video) => pointOf(video) ?? []), [videos]);
  const days = points.map(({ at }) => utcDay(at));
  const range = format.dayRange(Math.min(...days), Math.max(...days), now);
  const open = (id: string) => {
    const uniqueId = videos.find(({ videoId }) => videoId === id)?.uniqueId ?? '';
    window.open(videoUrl(id, uniqueId), '_blank', 'noopener,noreferrer');
  };
  return (
    <figure className={styles['chart']} aria-label={words.chart}>
      <figcaption>
        <h2 className={styles['title']}>{words.chart}</h2>
      </figcaption>
      <ScatterChart
        points={points}
        summary={words.summary(points.length, format.exact(points.length), range)}
        now={now}
        onOpen={open}
      />
    </figure>
  );
}

function pointOf(video: LibraryVideo): ScatterPoint | null {
  const at = publishedAt(video);
  const views = video.views.total;
  if (at === null || views === null) return null;
  const name = video.caption ?? '';
  return { id: video.videoId, at, views, name, outlier: false, sells: video.sells ?? false };
}
