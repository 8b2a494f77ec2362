import type { Amount } from '../schema/amount';
import { type DailyWindow, type Moments, sumWindow } from './daily-window';
import type { Figure } from './figure';
import type { Momentum } from './momentum';
import type { Peak } from './peak';
import { daysBetween, utcDay } from './utc-day';

/** Momentum within this distance of 1 is steady. */
const STEADY = 0.1;
const HOUR_MS = 3_600_000;
/** Younger than this, a video has no day to compare with another. */
const YOUNG_HOURS = 48;

interface Trend {
  /** Mean daily views of the last 3 full days / of the 3 before. */
  multiple: number;
  /** Mean daily views of the last 3 full days. */
  daily: number;
  /** The last of them: unix seconds at UTC midnight. */
  lastDay: number;
}

/** Days are unix seconds at UTC midnight, shares 0 to 1. Trends stand only for windows that are recent. */
interface HeadlineNumbers {
  'views-unknown': object;
  'totals-only': { views: number };
  'just-published': { views: number; hours: number };
  'still-growing': Trend;
  steady: Trend;
  slowing: Trend;
  stalled: { lastDay: number };
  'first-days-so-far': { views: number; days: number };
  'first-days-only': {
    views: number;
    days: number;
    share: Amount;
    peak: { day: number; daysAfterUpload: number } | null;
  };
  'days-only': { views: number; first: number; last: number; share: Amount };
  patchy: { known: number; days: number; first: number; last: number; views: Amount };
}

export type HeadlineKind = keyof HeadlineNumbers;
export type Headline<K extends HeadlineKind = HeadlineKind> = {
  [P in K]: { readonly kind: P } & Readonly<HeadlineNumbers[P]>;
}[K];

interface HeadlineParts extends Moments {
  readonly totalViews: Amount;
  readonly window: DailyWindow | null;
  readonly share: Figure;
  readonly peak: Peak | null;
  readonly momentum: Momentum;
}

function totalsHeadline(totalViews: Amount): Headline {
  return totalViews === null
    ? { kind: 'views-unknown' }
    : { kind: 'totals-only', views: totalViews };
}

function trendHeadline({ figure, lastDay }: Momentum): Headline | null {
  const daily = figure.terms.find((term) => term.name === 'mean-last-3')?.value ?? null;
  if (daily === null || lastDay === null) return null;
  if (daily === 0) return { kind: 'stalled', lastDay };
  const multiple = figure.value;
  if (multiple === null) return null;
  const trend = { multiple, daily, lastDay };
  if (multiple > 1 + STEADY) return { kind: 'still-growing', ...trend };
  return multiple < 1 - STEADY ? { kind: 'slowing', ...trend } : { kind: 'steady', ...trend };
}

function windowHeadline(window: DailyWindow, parts: HeadlineParts): Headline {
  const { first, last, points, count, recent } = window;
  const { uploadedAt, totalViews, peak } = parts;
  const days = points.length;
  if (!window.complete) {
    return { kind: 'patchy', known: count, days, first, last, views: totalViews };
  }
  const views = sumWindow(window);
  if (views === null || views < 0) return totalsHeadline(totalViews);
  const share = parts.share.value;
  if (uploadedAt === null || utcDay(uploadedAt) !== first) {
    return { kind: 'days-only', views, first, last, share };
  }
  if (recent) return { kind: 'first-days-so-far', views, days };
  const peakDay = peak && { day: peak.day, daysAfterUpload: daysBetween(first, peak.day) };
  return { kind: 'first-days-only', views, days, share, peak: peakDay };
}

/** The one thing to say about a video, as a code with its numbers. "Now" is implied only where the window is recent. */
export function headlineOf(parts: HeadlineParts): Headline {
  const { totalViews, window, uploadedAt, fetchedAt } = parts;
  const hours = uploadedAt === null ? null : (fetchedAt - uploadedAt * 1000) / HOUR_MS;
  if (hours !== null && hours >= 0 && hours < YOUNG_HOURS && totalViews !== null) {
    return { kind: 'just-published', views: totalViews, hours };
  }
  if (window === null) return totalsHeadline(totalViews);
  const trend = window.recent ? trendHeadline(parts.momentum) : null;
  return trend ?? windowHeadline(window, parts);
}
