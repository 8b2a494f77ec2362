import { createElement, useMemo, useState } from 'react';

import { formatHeadline } from '../../lib/format/headline';
import { videoFigures } from '../../lib/metrics/video-figures';
import type { Report } from '../../lib/schema/report';
import type { Section } from '../../lib/schema/settings';
import { type Measure, measures } from '../../lib/schema/video-trends';
import { text } from '../../lib/text/en';
import { uploadedAt } from '../../lib/tiktok/video-id';
import { ChartControls, type ChartMode } from '../chart/chart-controls';
import { TrendTable } from '../chart/trend-table';
import { useFormat } from '../hooks/use-format';
import { usePart } from '../hooks/use-part';
import { CountTiles } from './count-tiles';
import { trendPart } from './trend-part';
import { VideoFigureTiles } from './video-figure-tiles';
import { windowWords } from './window-words';

import styles from './video-report.module.css';

const words = text.panel.video;

/** Everything that one answer of video trends says, and what follows from it. */
export function VideoReport(props: {
  report: Report<'videoTrends'>;
  videoId: string;
  now: number;
  /** Sections that the reader put away. */
  hidden: readonly Section[];
  /** False for a first picture, which shows what stands at the top. */
  whole: boolean;
}) {
  const { report, videoId, now, hidden, whole } = props;
  const { data, fetchedAt } = report;
  const format = useFormat();
  const published = uploadedAt(videoId);
  const figures = useMemo(
    () => videoFigures(data, { uploadedAt: published, fetchedAt }),
    [data, published, fetchedAt],
  );
  const [shown, setShown] = useState<readonly Measure[]>(['views']);
  const [mode, setMode] = useState<ChartMode>('daily');
  const window = figures.windows.views;
  const isDrawn = window !== null || shown.some((measure) => figures.windows[measure]);
  const Chart = usePart(isDrawn ? trendPart : null);

  return (
    <>
      <p className={styles['headline']}>
        {formatHeadline(figures.headline, text.headline, now, format.locale)}
      </p>
      {!hidden.includes('totals') && (
        <CountTiles
          label={words.totals}
          counts={measures.map((measure) => ({
            name: text.metrics.measures[measure],
            value: figures.totals[measure],
            measure,
          }))}
        />
      )}
      {!hidden.includes('trend') && (
        <figure className={styles['trend']} aria-label={words.trend}>
          <figcaption className={styles['caption']}>
            <h2>{words.trend}</h2>
            {window && <span>{words.utc(format.dayRange(window.first, window.last, now))}</span>}
          </figcaption>
          <ChartControls
            windows={figures.windows}
            shown={shown}
            onShown={setShown}
            mode={mode}
            onMode={setMode}
          />
          <div className={styles['chart']}>
            {isDrawn ? (
              Chart ? (
                createElement(Chart, {
                  windows: figures.windows,
                  shown,
                  mode,
                  peakDay: figures.peak?.day ?? null,
                  uploadedAt: published,
                  now,
                  locale: format.locale,
                })
              ) : (
                <p className={styles['waiting']}>{words.chartLoading}</p>
              )
            ) : (
              <p className={styles['waiting']}>{words.noSeries}</p>
            )}
          </div>
          {window && <p className={styles['small']}>{windowWords(window, published)}</p>}
          {whole && (
            <TrendTable windows={figures.windows} mode={mode} now={now} locale={format.locale} />
          )}
        </figure>
      )}
      {whole && (
        <>
          {report.dropped > 0 && (
            <p className={styles['dropped']}>{words.dropped(report.dropped)}</p>
          )}
          {!hidden.includes('figures') && <VideoFigureTiles figures={figures} now={now} />}
          {!hidden.includes('figures') && figures.peak?.higherPartial && (
            <p className={styles['small']}>
              {text.metrics.partialAbovePeak(
                format.day(figures.peak.higherPartial.day, now),
                format.count(figures.peak.higherPartial.value),
              )}
            </p>
          )}
          {data.summary && !hidden.includes('quote') && (
            <blockquote className={styles['quote']} dir="auto">
              <p>{data.summary.content}</p>
              <footer>{words.quote}</footer>
            </blockquote>
          )}
        </>
      )}
    </>
  );
}
