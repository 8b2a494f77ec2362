import type { ScaleOptions } from 'chart.js';

import { formatPercent } from '../../lib/format/number';
import { fade, type Palette } from './palette';
import { type PeakMark, peakMarkRoom } from './peak-marker';
import type { SoundDay } from './sound-curve-days';
import { timeAxis } from './trend-axes';
import type { TrendConfig } from './trend-config';

/** From this many days on only points that are hollow or stand alone are drawn. */
const CROWDED_DAYS = 45;
const POINT_RADIUS = 2.5;

interface CurveParts {
  readonly days: readonly SoundDay[];
  /** Unix seconds at UTC midnight. */
  readonly peakDay: number | null;
  readonly peakLabel: string;
  readonly palette: Palette;
  /** Of now; dates of other years name theirs. */
  readonly year: number;
  readonly locale: string | undefined;
}

/** The share of the peak, from nothing to all of it. */
function levelAxis(palette: Palette, locale: string | undefined): ScaleOptions<'linear'> {
  return {
    type: 'linear',
    position: 'left',
    min: 0,
    max: 1,
    border: { display: false },
    grid: {
      drawTicks: false,
      lineWidth: 1,
      color: ({ tick }) => (tick.value === 0 ? palette.lineStrong : palette.line),
    },
    ticks: {
      autoSkip: false,
      stepSize: 0.25,
      padding: 6,
      color: palette.inkFaint,
      font: { family: palette.fontFamily, size: palette.fontSize },
      callback: (value) => formatPercent(Number(value), locale),
    },
  };
}

function pointRadii(days: readonly SoundDay[]): number[] {
  const isKnown = (index: number) => (days[index]?.level ?? null) !== null;
  return days.map(({ partial }, index) => {
    const alone = !isKnown(index - 1) && !isKnown(index + 1);
    return days.length < CROWDED_DAYS || partial || alone ? POINT_RADIUS : 0;
  });
}

function peakMark({ days, peakDay, peakLabel, palette }: CurveParts): PeakMark | false {
  const index = days.findIndex(({ day }) => day === peakDay);
  const { ink: colour, surface, fontFamily, fontSize } = palette;
  if (index < 0) return false;
  return { datasetIndex: 0, index, label: peakLabel, colour, surface, fontFamily, fontSize };
}

/** Everything Chart.js is told of a sound's curve: one line, gaps as gaps, a part day hollow. */
export function soundCurveConfig(parts: CurveParts): TrendConfig {
  const { days, palette, year, locale } = parts;
  const moments = days.map(({ day }) => day);
  const fills = days.map(({ partial }) => (partial ? palette.surface : palette.ink));
  return {
    type: 'line',
    data: {
      labels: moments,
      datasets: [
        {
          type: 'line',
          label: 'level',
          data: days.map(({ level }) => level),
          yAxisID: 'left',
          spanGaps: false,
          // points on the edge of the plot are drawn whole
          clip: 8,
          borderColor: palette.ink,
          borderWidth: 1.75,
          borderJoinStyle: 'round',
          backgroundColor: fade(palette.ink, 8),
          fill: 'origin',
          pointStyle: 'circle',
          pointRadius: pointRadii(days),
          pointBackgroundColor: fills,
          pointBorderColor: palette.ink,
          pointBorderWidth: 1.5,
          pointHoverRadius: POINT_RADIUS + 1,
          pointHoverBackgroundColor: fills,
          pointHoverBorderColor: palette.ink,
          pointHoverBorderWidth: 2,
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      // the component reads pointer and keys itself
      events: [],
      // the peak stands on the top line, so its mark needs all of its room above the plot
      layout: { padding: { top: peakMarkRoom(palette.fontSize) } },
      scales: {
        x: timeAxis(moments, palette, year, locale),
        left: levelAxis(palette, locale),
      },
      plugins: { crosshair: { colour: palette.lineStrong }, peakMarker: peakMark(parts) },
    },
  };
}
