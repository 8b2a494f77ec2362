import type { ScaleOptions } from 'chart.js';

import type { AxisRange, Extent } from './align-axes';
import { axisNumberFormat, dayLabels } from './day-words';
import type { Palette } from './palette';

/** Between two labelled days there are at most this many equal parts. */
const MOST_PARTS = 4;

/** Which of so many days bear a label: first and last where equal parts between them allow it. */
export function labelledDays(count: number): number[] {
  const span = count - 1;
  const parts = [4, 3, 2].find((part) => span % part === 0 && span / part <= 7);
  const step = parts === undefined ? Math.ceil(span / MOST_PARTS) : span / parts;
  return span < 1 ? [0] : Array.from({ length: Math.floor(span / step) + 1 }, (_, k) => k * step);
}

function fontOf({ fontFamily, fontSize }: Palette) {
  return { family: fontFamily, size: fontSize };
}

/** The axis of UTC days (unix seconds), a label for few of them; the year where it is not this one. */
export function timeAxis(
  days: readonly number[],
  palette: Palette,
  thisYear: number,
  locale: string | undefined,
): ScaleOptions<'category'> {
  const labelled = labelledDays(days.length);
  const yearOf = (index: number) => new Date((days[index] ?? 0) * 1000).getUTCFullYear();
  const past = days.some((_, index) => yearOf(index) !== thisYear);
  const write = dayLabels(locale);
  const labels = labelled.map((index, position) => {
    const before = labelled[position - 1];
    const withYear = past && (before === undefined || yearOf(before) !== yearOf(index));
    return write(days[index] ?? 0, withYear);
  });
  return {
    type: 'category',
    offset: true,
    grid: { display: false },
    border: { display: false },
    afterBuildTicks: (axis) => {
      axis.ticks = labelled.map((value) => ({ value }));
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 2,
      color: palette.inkFaint,
      font: fontOf(palette),
      callback: (_, position) => labels[position],
    },
  };
}

/** A value axis without a line of its own; it names no values below zero unless it has some. */
export function valueAxis(
  side: 'left' | 'right',
  { range, extent }: { range: AxisRange; extent: Extent },
  palette: Palette,
  locale: string | undefined,
): ScaleOptions<'linear'> {
  const numbers = axisNumberFormat(locale);
  return {
    type: 'linear',
    position: side,
    min: range.min,
    max: range.max,
    border: { display: false },
    grid: {
      drawOnChartArea: side === 'left',
      drawTicks: false,
      lineWidth: 1,
      color: ({ tick }) => (tick.value === 0 ? palette.lineStrong : palette.line),
    },
    ticks: {
      autoSkip: false,
      stepSize: range.step,
      padding: 6,
      color: palette.inkFaint,
      font: fontOf(palette),
      callback: (value) => {
        const count = Number(value);
        return count < 0 && extent.low >= 0 ? '' : numbers.format(count);
      },
    },
  };
}
