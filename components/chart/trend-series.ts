import type { ChartDataset } from 'chart.js';

import type { Amount } from '../../lib/schema/amount';
import type { Measure } from '../../lib/schema/video-trends';
import type { ChartMode } from './chart-view';
import { fade, type Palette } from './palette';
import { seriesLook } from './series-look';
import type { TrendDay } from './trend-days';

type BarSeries = ChartDataset<'bar', Amount[]>;
type LineSeries = ChartDataset<'line', Amount[]>;

/** From this many days on bars are thin, and only points that stand alone or are hollow are drawn. */
const CROWDED_DAYS = 45;
const POINT_RADIUS = { circle: 2.5, triangle: 3.25, rect: 2.75, rectRot: 3.25 } as const;

interface SeriesParts {
  readonly measure: Measure;
  readonly days: readonly TrendDay[];
  readonly mode: ChartMode;
  readonly axis: 'left' | 'right';
  readonly palette: Palette;
}

/** Bars of net daily values; a part day is an outline. `behind` lines they are paler, so that those stay legible. */
export function createBars(
  { measure, days, axis, palette }: SeriesParts,
  behind: boolean,
): BarSeries {
  const colour = palette.series[measure];
  const cells = days.map((day) => day.values[measure]);
  // a thick outline would fill a thin bar
  const outline = days.length < CROWDED_DAYS ? 1.5 : 0.75;
  const full = behind ? fade(colour, 45) : colour;
  const fills = cells.map(({ partial }) => (partial ? fade(colour, 10) : full));
  return {
    type: 'bar',
    label: measure,
    data: cells.map(({ value }) => value),
    yAxisID: axis,
    order: 1,
    backgroundColor: fills,
    hoverBackgroundColor: fills,
    borderColor: colour,
    hoverBorderColor: colour,
    borderWidth: cells.map(({ partial }) => (partial ? outline : 0)),
    borderRadius: 3,
    categoryPercentage: 1,
    barPercentage: 0.72,
    maxBarThickness: 32,
  };
}

function pointRadius(cells: readonly Amount[], hollow: readonly boolean[], size: number): number[] {
  if (cells.length < CROWDED_DAYS) return cells.map(() => size);
  const known = (index: number) => (cells[index] ?? null) !== null;
  return cells.map((_, index) => {
    const alone = !known(index - 1) && !known(index + 1);
    return alone || hollow[index] ? size : 0;
  });
}

/** A line with its own dash and point; points of part days are hollow, gaps stay gaps. */
export function createLine({ measure, days, mode, axis, palette }: SeriesParts): LineSeries {
  const colour = palette.series[measure];
  const { dash, point } = seriesLook[measure];
  const cells = days.map((day) => day.values[measure]);
  const data = cells.map(({ value }) => value);
  const hollow = cells.map(({ partial }) => partial);
  const fills = hollow.map((isHollow) => (isHollow ? palette.surface : colour));
  const size = POINT_RADIUS[point];
  return {
    type: 'line',
    label: measure,
    data,
    yAxisID: axis,
    // the area of the views lies behind the other lines
    order: measure === 'views' ? 1 : 0,
    spanGaps: false,
    // points on the edge of the plot are drawn whole
    clip: 8,
    borderColor: colour,
    borderWidth: 1.75,
    borderDash: [...dash],
    borderJoinStyle: 'round',
    backgroundColor: fade(colour, 12),
    fill: measure === 'views' && mode === 'cumulative' ? 'origin' : false,
    pointStyle: point,
    pointRadius: pointRadius(data, hollow, size),
    pointBackgroundColor: fills,
    pointBorderColor: colour,
    pointBorderWidth: 1.5,
    pointHoverRadius: size + 0.75,
    pointHoverBackgroundColor: fills,
    pointHoverBorderColor: colour,
    pointHoverBorderWidth: 2,
  };
}
