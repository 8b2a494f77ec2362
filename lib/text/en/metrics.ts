import type { FormulaName, MissingReason, TermName, Unit } from '../../metrics/figure';
import type { ReportKind } from '../../schema/report';
import type { Measure } from '../../schema/video-trends';
import { ageText, days } from './age';
import { libraryFormulas, libraryMissing, libraryTerms } from './library-figures';
import { plural } from './plural';
import { soundFormulas, soundMissing, soundTerms } from './sound-figures';

const formulas = {
  'engagement-by-views': {
    name: 'Engagement by views',
    explanation: 'Likes, comments and favorites for each view.',
    formula: '(likes + comments + favorites) / views',
  },
  'engagement-by-views-with-shares': {
    name: 'Engagement by views',
    explanation: 'Likes, comments, favorites and shares for each view.',
    formula: '(likes + comments + favorites + shares) / views',
  },
  'like-rate': {
    name: 'Like rate',
    explanation: 'Likes for each view.',
    formula: 'likes / views',
  },
  'comment-rate': {
    name: 'Comment rate',
    explanation: 'Comments for each view.',
    formula: 'comments / views',
  },
  'favorite-rate': {
    name: 'Favorite rate',
    explanation: 'Favorites for each view: how often it was saved.',
    formula: 'favorites / views',
  },
  'window-share': {
    name: 'Share of all views',
    explanation: 'How much of the total came in the days of the chart.',
    formula: 'sum of daily views / total views',
  },
  'peak-views': {
    name: 'Best full day',
    explanation: 'The day with the most views, part days left out.',
    formula: 'highest daily views of the full days',
  },
  'level-against-peak': {
    name: 'Last full day against the best',
    explanation: 'How high the last full day of the chart stands against its best one.',
    formula: 'views of the last full day / views of the best full day',
  },
  momentum: {
    name: 'Momentum',
    explanation: 'Above ×1 views a day were rising, below ×1 falling.',
    formula: 'mean of the last 3 full days / mean of the 3 before',
  },
  'half-life': {
    name: 'Half-life',
    explanation: 'How soon after its best day a day first brought half as many views or fewer.',
    formula: 'days from the best full day to the first with at most half of it',
  },
  'net-correction': {
    name: 'Corrections',
    explanation: 'Days on which more was taken back than came, as after a clean-up of spam.',
    formula: 'sum of the negative days',
  },
  ...libraryFormulas,
  ...soundFormulas,
} satisfies Record<FormulaName, { name: string; explanation: string; formula: string }>;

const terms = {
  views: 'views',
  likes: 'likes',
  comments: 'comments',
  favorites: 'favorites',
  shares: 'shares',
  'window-views': 'sum of daily views',
  'total-views': 'total views',
  'peak-views': 'views of the best full day',
  'half-of-peak': 'half of it',
  'last-full-day': 'views of the last full day',
  'mean-last-3': 'mean of the last 3 full days',
  'mean-3-before': 'mean of the 3 before',
  'correction-days': 'negative days',
  ...libraryTerms,
  ...soundTerms,
} satisfies Record<TermName, string>;

const missing = {
  'unknown-term': 'One of its numbers is not known.',
  'zero-denominator': 'There is nothing to divide by.',
  'below-zero': 'Corrections outweigh what came.',
  'out-of-range': 'The numbers are too large to be right.',
  'few-views': 'Under 500 views a rate says little.',
  'no-series': 'There are no daily figures.',
  gaps: 'A day in between is missing, partial or corrected.',
  'too-few-days': 'It takes 6 full days in a row.',
  'series-exceeds-total': 'The days add up to more than the total.',
  'no-peak': 'No full day has any views.',
  'not-reached': 'No full day after the best one fell to half of it.',
  ...libraryMissing,
  ...soundMissing,
} satisfies Record<MissingReason, string>;

const copy = {
  link: 'Link',
  creator: 'Creator',
  title: 'Title',
  source: 'Source',
  fetched: 'Fetched',
  published: 'Published',
  total: 'Total',
  count: 'Count',
  figure: 'Figure',
  value: 'Value',
  unit: 'Unit',
  formula: 'Formula',
  terms: 'Terms',
  note: 'Note',
  day: 'Day (UTC)',
  partial: 'Partial day',
};

/** Names, explanations and formulas of the figures of a video, and the words of their copied text. */
export const metricsText = {
  formulas,
  terms,
  missing,
  copy,
  measures: {
    views: 'Views',
    likes: 'Likes',
    comments: 'Comments',
    favorites: 'Favorites',
  } satisfies Record<Measure, string>,
  units: {
    ratio: 'ratio',
    count: 'count',
    days: 'days',
    multiple: 'multiple',
    amount: 'amount',
  } satisfies Record<Unit, string>,
  sources: {
    realtime: 'KeyAPI, live',
    library: 'KeyAPI library, refreshed daily',
  } satisfies Record<Exclude<ReportKind, 'sample'>, string>,
  days,
  partialDay: 'Part of a day: publication, fetch, or the end of the count.',
  gapInSum: 'A day is missing: the sum holds the known days only.',
  indexedScale: '100 = the best full day of each line',
  peakAtEdge: 'At the edge of the full days: the true peak may lie outside.',
  partialAbovePeak: (day: string, views: string) =>
    `${day}, a part day, already had more: ${views}.`,
  onDay: (day: string) => `on ${day}`,
  endOfWindow: (day: string) => `at the end of the window (${day})`,
  corrections: (count: number, written: string) =>
    `${written} negative ${plural(count, 'day', 'days')}: a correction, left out of the peak`,
  age: ageText,
};
