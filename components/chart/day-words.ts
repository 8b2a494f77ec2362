import { formatExact } from '../../lib/format/number';
import { daysBetween, utcDay } from '../../lib/metrics/utc-day';
import type { Measure } from '../../lib/schema/video-trends';
import { text } from '../../lib/text/en';
import type { TrendDay } from './trend-days';

/** A UTC day (unix seconds) in full: "Fri, 17 Oct 2025". */
export function formatLongDay(day: number, locale: string | undefined): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day * 1000);
}

/** Writes the labels of the time axis: day and month, below them the year where `withYear`. */
export function dayLabels(locale: string | undefined) {
  const short = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  return (day: number, withYear: boolean): string[] => {
    const ms = day * 1000;
    return withYear ? [short.format(ms), year.format(ms)] : [short.format(ms)];
  };
}

/** Writes the counts of an axis as short as they go: 6M, 1.5K. */
export function axisNumberFormat(locale: string | undefined): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
}

/** "day 3 since publication"; null where the upload (unix seconds) is not known or is later. */
export function sincePublication(
  day: number,
  uploadedAt: number | null,
  locale: string | undefined,
): string | null {
  if (uploadedAt === null) return null;
  const count = daysBetween(utcDay(uploadedAt), day);
  return count < 0 ? null : text.chart.sincePublication(count, formatExact(count, locale));
}

/** One day in words, for those who hear it. */
export function describeDay(
  { day, values, partial }: TrendDay,
  shown: readonly Measure[],
  uploadedAt: number | null,
  locale: string | undefined,
): string {
  const words = text.chart;
  const title = [formatLongDay(day, locale), sincePublication(day, uploadedAt, locale)];
  const parts = shown.map((measure) => {
    const { value, correction } = values[measure];
    const name = text.metrics.measures[measure];
    const written = value === null ? words.unknown : formatExact(value, locale);
    return words.spoken(name, written, correction ? words.correction : null);
  });
  const sentences = [title.filter(Boolean).join(', '), ...parts, partial ? words.partial : null];
  return `${sentences.filter(Boolean).join('. ')}.`;
}
