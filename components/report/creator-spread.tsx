import { useMemo } from 'react';

import { formatCreatorHeadline } from '../../lib/format/creator-headline';
import type { CreatorFigures } from '../../lib/metrics/creator-figures';
import { knownCount } from '../../lib/metrics/known-count';
import { publishedAt } from '../../lib/metrics/loaded-videos';
import { text } from '../../lib/text/en';
import { videoUrl } from '../../lib/tiktok/links';
import { ScatterChart, type ScatterPoint } from '../chart/scatter-chart';
import { useFormat } from '../hooks/use-format';

import styles from './creator-report.module.css';

const words = text.creator;

/** The loaded videos by date and views. */
export function CreatorSpread(props: { figures: CreatorFigures; uniqueId: string; now: number }) {
  const { figures, uniqueId, now } = props;
  const format = useFormat();
  const points = useMemo(() => pointsOf(figures), [figures]);
  const moments = points.map(({ at }) => at);
  const range =
    moments.length === 0 ? '' : format.dayRange(Math.min(...moments), Math.max(...moments), now);
  const sentence = formatCreatorHeadline(figures.headline, words.headline, format);
  const summary = words.spreadSummary(points.length, format.exact(points.length), range, sentence);
  return (
    <figure className={styles['section']} aria-label={words.spread}>
      <figcaption className={styles['row']}>
        <h2>{words.spread}</h2>
        <span className={styles['soft']}>{range}</span>
      </figcaption>
      <ScatterChart
        points={points}
        summary={summary}
        now={now}
        onOpen={(id) => window.open(videoUrl(id, uniqueId), '_blank', 'noopener,noreferrer')}
      />
    </figure>
  );
}

function pointsOf({ rows }: CreatorFigures): ScatterPoint[] {
  return rows.flatMap(({ video, outlier }) => {
    const at = publishedAt(video);
    const views = knownCount(video.views.total);
    if (at === null || views === null) return [];
    const name = video.caption ?? words.row.untitled(video.videoId);
    return [{ id: video.videoId, at, views, name, outlier, sells: video.sells === true }];
  });
}
