import { useId, useMemo } from 'react';

import type { Measure } from '../../lib/schema/video-trends';
import { text } from '../../lib/text/en';
import { chartSummary } from './chart-summary';
import { type ChartMode, measuresByAxis, shownMeasures, type Windows } from './chart-view';
import { DayCard } from './day-card';
import { describeDay, formatLongDay } from './day-words';
import { trendConfig } from './trend-config';
import { trendDays } from './trend-days';
import { useCrosshair } from './use-crosshair';
import { usePalette } from './use-palette';
import { useTrendCanvas } from './use-trend-canvas';

import styles from './trend-chart.module.css';

interface Props {
  windows: Windows;
  /** The chosen measures; those without daily figures are left out. */
  shown: readonly Measure[];
  mode: ChartMode;
  /** Best full day of the views: unix seconds at UTC midnight. */
  peakDay: number | null;
  /** Unix seconds. */
  uploadedAt: number | null;
  /** Unix ms; decides where dates need their year. */
  now: number;
  locale: string | undefined;
  /** One sentence for those who do not see the chart; else it is made from the figures. */
  summary?: string;
}

/** The daily figures of a video as bars and lines, as high as `--chart-height`. Brings Chart.js along: load it lazily. */
export function TrendChart(props: Props) {
  const { windows, mode, peakDay, uploadedAt, now, locale } = props;
  const palette = usePalette();
  const keysId = useId();
  const shown = useMemo(() => shownMeasures(windows, props.shown), [windows, props.shown]);
  const days = useMemo(() => trendDays(windows, mode), [windows, mode]);
  const year = new Date(now).getUTCFullYear();
  const config = useMemo(() => {
    const peakLabel = text.chart.peak;
    return trendConfig({ days, shown, mode, peakDay, peakLabel, palette, year, locale });
  }, [days, shown, mode, peakDay, palette, year, locale]);
  const summary = useMemo(
    () => props.summary ?? chartSummary({ windows, chosen: shown, mode, now, locale }),
    [props.summary, windows, shown, mode, now, locale],
  );
  const { index, byKeys, point, press } = useCrosshair(days);
  const { canvas, indexAt } = useTrendCanvas(config, index);

  const axes = measuresByAxis(shown, mode);
  const day = index === null ? undefined : days[index];
  const side = index !== null && index < days.length / 2 ? 'right' : 'left';
  return (
    <div className={styles['trend']}>
      <div className={styles['axes']} aria-hidden="true">
        <AxisName measures={axes.left} mode={mode} />
        <AxisName measures={axes.right} mode={mode} />
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
        {day && <DayCard {...{ day, shown, mode, uploadedAt, side, locale }} />}
      </div>
      <p className={styles['spoken']} role="status">
        {day && byKeys && describeDay(day, shown, uploadedAt, locale)}
      </p>
      <p id={keysId} hidden>
        {text.chart.keys}
      </p>
    </div>
  );
}

function AxisName({ measures, mode }: { measures: readonly Measure[]; mode: ChartMode }) {
  if (measures.length === 0) return null;
  const names = measures.map((measure) => text.metrics.terms[measure]);
  return <span>{text.chart.axis[mode](names)}</span>;
}
