import type { Figure } from '../metrics/figure';
import type { Amount } from '../schema/amount';
import type { NumberStyle } from '../schema/settings';
import { text } from '../text/en';
import { formatAge } from './age';
import { formatBytes } from './bytes';
import { formatDay, formatDayRange, formatFullDate, formatMonth, formatTimeOfDay } from './date';
import { formatFigure } from './figure';
import { formatCompact, formatExact, formatMultiple, formatPercent } from './number';
import { namedRegions, regionName } from './region';

/** How somebody reads dates and numbers. An undefined locale is the browser's. */
export interface ReadingStyle {
  locale: string | undefined;
  numberStyle: NumberStyle;
}

/** Every way of writing a value, in one reading style. Moments are unix ms, days unix seconds at UTC midnight. */
export function formatterFor({ locale, numberStyle }: ReadingStyle) {
  return {
    locale,
    numberStyle,
    /** For tiles and lists: 56.0M, or every digit where the reader wants them. */
    count: (value: Amount) => (numberStyle === 'full' ? formatExact : formatCompact)(value, locale),
    /** Short whatever the style, for axes. */
    compact: (value: Amount) => formatCompact(value, locale),
    exact: (value: Amount) => formatExact(value, locale),
    percent: (ratio: Amount) => formatPercent(ratio, locale),
    multiple: (factor: Amount) => formatMultiple(factor, locale),
    bytes: (size: number) => formatBytes(size, locale),
    figure: (figure: Figure) => formatFigure(figure, text.metrics.days, { locale, numberStyle }),
    age: (ms: number | null) => formatAge(ms, text.metrics.age, locale),
    day: (day: number | null, now: number) => formatDay(day, now, locale),
    dayRange: (first: number | null, last: number | null, now: number) =>
      formatDayRange(first, last, now, locale),
    /** A month of a calendar, YYYY-MM. */
    month: (month: string) => formatMonth(month, locale),
    timeOfDay: (ms: number | null) => formatTimeOfDay(ms, locale),
    fullDate: (ms: number | null) => formatFullDate(ms, locale),
    regionName: (code: string) => regionName(code, locale),
    namedRegions: (codes: readonly string[]) => namedRegions(codes, locale),
  };
}

export type Formatter = ReturnType<typeof formatterFor>;
