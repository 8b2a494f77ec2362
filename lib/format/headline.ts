import type { Headline, HeadlineKind } from '../metrics/headline';
import { formatDay, formatDayRange } from './date';
import { formatCompact, formatExact, formatPercent } from './number';

/** How a sentence writes its numbers; days are UTC, in unix seconds. */
interface HeadlineFormat {
  /** Compact: 56.0M. */
  readonly count: (value: number) => string;
  /** With every digit; one decimal at most. */
  readonly exact: (value: number) => string;
  readonly percent: (ratio: number) => string;
  readonly day: (day: number) => string;
  readonly range: (first: number, last: number) => string;
}

/** One sentence for each kind of headline. */
export type HeadlineText = {
  readonly [K in HeadlineKind]: (headline: Headline<K>, format: HeadlineFormat) => string;
};

/** The headline as a sentence; `now` (ms) decides where dates need their year. */
export function formatHeadline<K extends HeadlineKind>(
  headline: Headline<K>,
  text: HeadlineText,
  now: number,
  locale: string | undefined,
): string {
  const kind: K = headline.kind;
  return text[kind](headline, {
    count: (value) => formatCompact(value, locale),
    exact: (value) => formatExact(value, locale),
    percent: (ratio) => formatPercent(ratio, locale),
    day: (day) => formatDay(day, now, locale),
    range: (first, last) => formatDayRange(first, last, now, locale),
  });
}
