import { createElement } from 'react';

import type { SoundFigures } from '../../lib/metrics/sound-figures';
import { text } from '../../lib/text/en';
import { SoundCurveTable } from '../chart/sound-curve-table';
import { useFormat } from '../hooks/use-format';
import { partOf, usePart } from '../hooks/use-part';

import styles from './video-report.module.css';

// the figures come first; Chart.js follows in a chunk of its own
const chart = partOf(async () => (await import('../chart/sound-curve')).SoundCurve);

const words = text.sound.trend;

/** The curve of a sound with its dates, what it is relative to, and its table. */
export function SoundTrend({ figures, now }: { figures: SoundFigures; now: number }) {
  const Chart = usePart(chart);
  const { window, peak } = figures;
  const format = useFormat();
  return (
    <figure className={styles['trend']} aria-label={words.title}>
      <figcaption className={styles['caption']}>
        <h2>{words.title}</h2>
        {window && (
          <span>{text.panel.video.utc(format.dayRange(window.first, window.last, now))}</span>
        )}
      </figcaption>
      <div className={styles['chart']}>
        {window ? (
          Chart ? (
            createElement(Chart, { window, peakDay: peak?.day ?? null, now, locale: format.locale })
          ) : (
            <p className={styles['waiting']}>{text.panel.video.chartLoading}</p>
          )
        ) : (
          <p className={styles['waiting']}>{words.none}</p>
        )}
      </div>
      {window && (
        <>
          <p className={styles['small']}>{noteOf(window)}</p>
          <SoundCurveTable window={window} now={now} locale={format.locale} />
        </>
      )}
    </figure>
  );
}

function noteOf({ points, count }: NonNullable<SoundFigures['window']>): string {
  const partial = points.some((point) => point.partial && point.value !== null);
  const missing = points.length - count;
  const notes = [partial && words.partial, missing > 0 && words.gaps(missing)];
  return [words.note, ...notes].filter(Boolean).join(' ');
}
