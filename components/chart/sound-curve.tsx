import { useId, useMemo } from 'react';

import type { DailyWindow } from '../../lib/metrics/daily-window';
import { text } from '../../lib/text/en';
import { formatLongDay } from './day-words';
import { describeSoundDay, SoundCurveCard } from './sound-curve-card';
import { soundCurveConfig } from './sound-curve-config';
import { soundDays } from './sound-curve-days';
import { soundCurveSummary } from './sound-curve-summary';
import { useCrosshair } from './use-crosshair';
import { usePalette } from './use-palette';
import { useTrendCanvas } from './use-trend-canvas';

import styles from './trend-chart.module.css';

/** The curve of a sound against its own peak, as high as `--chart-height`. Brings Chart.js along: load it lazily. */
export function SoundCurve(props: {
  window: DailyWindow;
  /** Unix seconds at UTC midnight. */
  peakDay: number | null;
  /** Unix ms; decides where dates need their year. */
  now: number;
  locale: string | undefined;
}) {
  const { window, peakDay, now, locale } = props;
  const palette = usePalette();
  const keysId = useId();
  const year = new Date(now).getUTCFullYear();
  const days = useMemo(() => soundDays(window), [window]);
  const config = useMemo(
    () => soundCurveConfig({ days, peakDay, peakLabel: text.chart.peak, palette, year, locale }),
    [days, peakDay, palette, year, locale],
  );
  const summary = useMemo(() => soundCurveSummary(days, now, locale), [days, now, locale]);
  const { index, byKeys, point, press } = useCrosshair(days);
  const { canvas, indexAt } = useTrendCanvas(config, index);
  const day = index === null ? undefined : days[index];
  const side = index !== null && index < days.length / 2 ? 'right' : 'left';
  return (
    <div className={styles['trend']}>
      <div className={styles['axes']} aria-hidden="true">
        <span>{text.sound.trend.axis}</span>
      </div>
      <div className={styles['plot']}>
        <canvas
          ref={canvas}
          className={styles['canvas']}
          // an image would not get the arrow keys from a screen reader; a slider along the days does
          role="slider"
          aria-roledescription={text.chart.chart}
          aria-label={summary}
          aria-valuemin={1}
          aria-valuemax={days.length}
          aria-valuenow={(index ?? 0) + 1}
          aria-valuetext={day ? formatLongDay(day.day, locale) : text.chart.noDay}
          aria-describedby={keysId}
          tabIndex={0}
          onKeyDown={press}
          onBlur={() => point(null)}
          onPointerDown={(event) => point(indexAt(event.nativeEvent.offsetX))}
          onPointerMove={(event) => point(indexAt(event.nativeEvent.offsetX))}
          onPointerLeave={() => point(null)}
        />
        {day && <SoundCurveCard day={day} side={side} locale={locale} />}
      </div>
      <p className={styles['spoken']} role="status">
        {day && byKeys && describeSoundDay(day, locale)}
      </p>
      <p id={keysId} hidden>
        {text.chart.keys}
      </p>
    </div>
  );
}
