import type { ChartConfiguration } from 'chart.js';

import type { Formatter } from '../../lib/format/formatter';
import { axisNumberFormat } from './day-words';
import { fade, type Palette } from './palette';
import { type GroupPlace, scatterGroups } from './scatter-groups';
import { dateAxis, heightOf, namedPoints, type ScatterPoint, viewsAxis } from './scatter-points';

export type ScatterPlace = { x: number; y: number };

/** What Chart.js is told, and where it then has each point. */
export interface ScatterDrawing {
  readonly config: ChartConfiguration<'scatter', ScatterPlace[]>;
  readonly places: readonly GroupPlace[];
}

/** How many of those that stand out bear their name. */
const mostNames = 4;

interface ScatterParts {
  /** In the order of time; at least one. */
  readonly points: readonly ScatterPoint[];
  readonly palette: Palette;
  /** Unix ms; decides where dates need their year. */
  readonly now: number;
  readonly format: Formatter;
}

/**
 * Everything Chart.js is told of date and views, and nothing that needs a page. What stands out is a larger triangle,
 * what sells is filled: neither needs its colour to be told apart.
 */
export function scatterDrawing({ points, palette, now, format }: ScatterParts): ScatterDrawing {
  const dates = dateAxis(points);
  const views = viewsAxis(points);
  const numbers = axisNumberFormat(format.locale);
  const { groups, places } = scatterGroups(points);
  const font = { family: palette.fontFamily, size: palette.fontSize };
  const ticks = { autoSkip: false, padding: 4, color: palette.inkFaint, font };
  const config: ScatterDrawing['config'] = {
    type: 'scatter',
    data: {
      datasets: groups.map(({ outlier, sells, members }) => {
        const colour = outlier ? palette.series.favorites : palette.series.views;
        return {
          data: members.flatMap((at) => {
            const point = points[at];
            return point ? [{ x: point.at, y: heightOf(point) }] : [];
          }),
          parsing: false,
          normalized: true,
          clip: false,
          pointStyle: outlier ? 'triangle' : 'circle',
          pointRadius: outlier ? 6 : 4,
          pointBorderWidth: 1.5,
          pointBorderColor: colour,
          pointBackgroundColor: sells ? colour : fade(colour, 12),
        };
      }),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      // the component reads pointer and keys itself
      events: [],
      layout: { padding: { top: 8, right: 8 } },
      scales: {
        x: {
          type: 'linear',
          min: dates.min,
          max: dates.max,
          grid: { display: false },
          border: { color: palette.lineStrong },
          afterBuildTicks: (axis) => {
            axis.ticks = dates.ticks.map((value) => ({ value }));
          },
          ticks: {
            ...ticks,
            maxRotation: 0,
            callback: (value) => format.day(Number(value), now),
          },
        },
        y: {
          type: 'logarithmic',
          min: views.min,
          max: views.max,
          border: { display: false },
          grid: { drawTicks: false, lineWidth: 1, color: palette.line },
          afterBuildTicks: (axis) => {
            axis.ticks = views.ticks.map((value) => ({ value }));
          },
          ticks: { ...ticks, callback: (value) => numbers.format(Number(value)) },
        },
      },
      plugins: {
        scatterMarks: {
          names: namedPoints(points, mostNames).flatMap((at) => {
            const place = places[at];
            return place ? [{ ...place, name: points[at]?.name ?? '' }] : [];
          }),
          colour: palette.ink,
          line: palette.lineStrong,
          surface: palette.surface,
          fontFamily: palette.fontFamily,
          fontSize: palette.fontSize,
        },
      },
    },
  };
  return { config, places };
}
