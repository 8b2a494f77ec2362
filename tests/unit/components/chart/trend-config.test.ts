import { describe, expect, it } from 'vitest';

import { shownMeasures, type ChartMode } from '@/components/chart/chart-view';
import type { Palette } from '@/components/chart/palette';
import { labelledDays } from '@/components/chart/trend-axes';
import { trendConfig } from '@/components/chart/trend-config';
import { trendDays } from '@/components/chart/trend-days';
import { createLine } from '@/components/chart/trend-series';
import { type Measure, measures } from '@/lib/schema/video-trends';

import { dayAt, windowOf, windows } from './example-windows';

const palette: Palette = {
  series: { views: 'blue', likes: 'pink', comments: 'purple', favorites: 'orange' },
  ink: 'black',
  inkFaint: 'gray',
  line: 'silver',
  lineStrong: 'darkgray',
  surface: 'white',
  fontFamily: 'sans-serif',
  fontSize: 11,
};

function build(mode: ChartMode, chosen: readonly Measure[] = measures, source = windows) {
  const config = trendConfig({
    days: trendDays(source, mode),
    shown: shownMeasures(source, chosen),
    mode,
    peakDay: dayAt(2),
    peakLabel: 'peak',
    palette,
    year: 2026,
    locale: 'en-GB',
  });
  const { data, options } = config;
  const series = (measure: Measure) => data.datasets.find(({ label }) => label === measure);
  return { data, options, series, scales: options?.scales ?? {} };
}

describe('daily', () => {
  it('draws views as bars on the left, the others as lines on the right', () => {
    const { data, scales } = build('daily');
    expect(data.datasets.map(({ label, type, yAxisID }) => [label, type, yAxisID])).toEqual([
      ['views', 'bar', 'left'],
      ['likes', 'line', 'right'],
      ['comments', 'line', 'right'],
    ]);
    expect(Object.keys(scales)).toEqual(['x', 'left', 'right']);
    expect(scales['left']).toMatchObject({ position: 'left' });
    expect(scales['right']).toMatchObject({ position: 'right', grid: { drawOnChartArea: false } });
  });

  it('gives the lines the left axis where views are not shown', () => {
    const { data, scales } = build('daily', ['likes', 'comments']);
    expect(data.datasets.map(({ yAxisID }) => yAxisID)).toEqual(['left', 'left']);
    expect(scales).not.toHaveProperty('right');
  });

  it('draws part days hollow', () => {
    const { series } = build('daily', ['views', 'likes']);
    expect(series('views')).toMatchObject({
      borderColor: 'blue',
      borderWidth: [1.5, 0, 0, 0, 0, 0],
    });
    const fills = series('views')?.backgroundColor;
    expect(Array.isArray(fills) && new Set(fills.slice(1)).size).toBe(1);
    expect(Array.isArray(fills) && fills[0]).not.toBe(Array.isArray(fills) && fills[1]);
    expect(series('likes')).toMatchObject({
      pointBorderColor: 'pink',
      pointBackgroundColor: ['white', 'pink', 'pink', 'pink', 'pink', 'pink'],
    });
  });

  it('leaves gaps open', () => {
    const { series } = build('daily');
    expect(series('likes')?.data).toEqual([30_000, 20_000, null, 15_000, 10_000, 5000]);
    expect(series('likes')).toMatchObject({ spanGaps: false });
  });

  it('draws negative days below a zero that both axes share', () => {
    const { series, scales } = build('daily');
    expect(series('comments')?.data).toContain(-3018);
    const left = { min: Number(scales['left']?.['min']), max: Number(scales['left']?.['max']) };
    const right = { min: Number(scales['right']?.['min']), max: Number(scales['right']?.['max']) };
    expect(right.min).toBeLessThanOrEqual(-3018);
    expect(left.min / left.max).toBeCloseTo(right.min / right.max);
  });

  it('has bars below zero too, in the same colour', () => {
    const { series, scales } = build('daily', ['views'], {
      ...windows,
      views: windowOf([10, 20, -5, 30]),
    });
    expect(series('views')?.data.slice(0, 4)).toEqual([10, 20, -5, 30]);
    expect(series('views')).toMatchObject({
      backgroundColor: [expect.any(String), 'blue', 'blue', 'blue', 'blue', 'blue'],
    });
    expect(scales['left']?.['min']).toBeLessThan(0);
  });
});

describe('cumulative', () => {
  it('draws all as lines, views filled', () => {
    const { data, series } = build('cumulative');
    expect(data.datasets.map(({ type, yAxisID }) => [type, yAxisID])).toEqual([
      ['line', 'left'],
      ['line', 'right'],
      ['line', 'right'],
    ]);
    expect(data.datasets.map((dataset) => 'fill' in dataset && dataset.fill)).toEqual([
      'origin',
      false,
      false,
    ]);
    expect(series('views')?.data.at(-1)).toBe(15_500_000);
  });

  it('has no peak to mark', () => {
    expect(build('cumulative').options?.plugins?.peakMarker).toBe(false);
  });
});

describe('indexed', () => {
  it('draws all on one axis, 100 = the best full day', () => {
    const { data, series, scales } = build('indexed', ['views', 'likes']);
    expect(data.datasets.map(({ yAxisID }) => yAxisID)).toEqual(['left', 'left']);
    expect(series('views')?.data).toEqual([125, 75, 100, 50, 25, 12.5]);
    expect(series('likes')?.data[1]).toBe(100);
    expect(scales).not.toHaveProperty('right');
  });
});

describe('peak', () => {
  it('is marked on its day of the views', () => {
    expect(build('daily').options?.plugins?.peakMarker).toMatchObject({
      datasetIndex: 0,
      index: 2,
      label: 'peak',
    });
  });

  it('is not marked where views are not shown', () => {
    expect(build('daily', ['likes']).options?.plugins?.peakMarker).toBe(false);
  });
});

it('tells the lines apart without colour', () => {
  const parts = {
    days: trendDays(windows, 'indexed'),
    mode: 'indexed',
    axis: 'left',
    palette,
  } as const;
  const looks = measures.map((measure) => {
    const { borderDash, pointStyle } = createLine({ ...parts, measure });
    return JSON.stringify([borderDash, pointStyle]);
  });
  expect(new Set(looks).size).toBe(measures.length);
});

it('never animates', () => {
  expect(build('daily').options?.animation).toBe(false);
});

describe('time axis', () => {
  it('labels first and last day where equal parts allow it', () => {
    expect(labelledDays(15)).toEqual([0, 7, 14]);
    expect(labelledDays(14)).toEqual([0, 4, 8, 12]);
    expect(labelledDays(5)).toEqual([0, 1, 2, 3, 4]);
    expect(labelledDays(2)).toEqual([0, 1]);
    expect(labelledDays(1)).toEqual([0]);
    expect(labelledDays(366).length).toBeLessThanOrEqual(6);
  });

  it('names the year once, where it is another', () => {
    const { scales } = build('daily');
    const ticks = scales['x']?.ticks;
    const label = ticks && 'callback' in ticks ? ticks.callback : undefined;
    const labels = labelledDays(6).map(
      (index, position) => label && Reflect.apply(label, undefined, [index, position, []]),
    );
    expect(labels[0]).toEqual(['16 Oct', '2025']);
    expect(labels[1]).toEqual(['18 Oct']);
  });
});
