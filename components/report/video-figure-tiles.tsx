import type { VideoFigures } from '../../lib/metrics/video-figures';
import { measures } from '../../lib/schema/video-trends';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { FigureTile } from './figure-tile';

import styles from './video-figure-tiles.module.css';

/** The derived figures of a video, each with its formula. */
export function VideoFigureTiles({ figures, now }: { figures: VideoFigures; now: number }) {
  const format = useFormat();
  const { engagement, peak, momentum } = figures;
  const window = figures.windows.views;
  const onDay = (day: number) => text.metrics.onDay(format.day(day, now));
  const peakNote = peak && (peak.atEdge ? text.metrics.peakAtEdge : onDay(peak.day));
  const atEnd =
    momentum.lastDay !== null && window && !window.recent
      ? text.metrics.endOfWindow(format.day(momentum.lastDay, now))
      : momentum.lastDay !== null
        ? onDay(momentum.lastDay)
        : null;
  const parts = [engagement.likeRate, engagement.commentRate, engagement.favoriteRate];
  return (
    <section aria-label={text.panel.video.figures} className={styles['tiles']}>
      <FigureTile figure={engagement.byViews} />
      <FigureTile figure={figures.windowShare} />
      {parts.map((part) => (
        <FigureTile key={part.formula} figure={part} />
      ))}
      <FigureTile figure={figures.peakViews} note={peakNote} />
      <FigureTile figure={figures.levelAgainstPeak} note={atEnd} />
      <FigureTile figure={momentum.figure} note={atEnd} />
      <FigureTile figure={figures.halfLife} />
      {measures.map((measure) => {
        const { days, figure } = figures.corrections[measure];
        if (days.length === 0) return null;
        return (
          <FigureTile
            key={measure}
            figure={figure}
            note={`${text.metrics.measures[measure]}: ${text.metrics.corrections(days.length, String(days.length))}`}
          />
        );
      })}
    </section>
  );
}
