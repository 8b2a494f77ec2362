import { expect, test } from 'vitest';

import { videoFigures } from '@/lib/metrics/video-figures';

import {
  FETCHED_EARLY,
  FETCHED_LATE,
  OCT_16,
  UPLOADED_AT,
  october,
  seriesFrom,
  vendorExample,
} from './vendor-example';

interface Given {
  views?: number | null;
  fetchedAt?: number;
  uploadedAt?: number | null;
  first?: number;
}

const headlineFor = (
  values: readonly (number | null)[],
  { views = 1000, fetchedAt = FETCHED_LATE, uploadedAt = UPLOADED_AT, first = OCT_16 }: Given = {},
) =>
  videoFigures(
    {
      totals: { views, likes: null, comments: null, favorites: null },
      series: { views: seriesFrom(first, values), likes: [], comments: [], favorites: [] },
      summary: null,
    },
    { uploadedAt, fetchedAt },
  ).headline;

test('the vendor’s example, long after: its first 15 days', () => {
  const { headline } = videoFigures(vendorExample, {
    uploadedAt: UPLOADED_AT,
    fetchedAt: FETCHED_LATE,
  });
  expect(headline).toEqual({
    kind: 'first-days-only',
    views: 44_685_313,
    days: 15,
    share: 44_685_313 / 56_008_699,
    peak: { day: october(18), daysAfterUpload: 2 },
  });
});

test('the same example fetched on its last day: slowing', () => {
  const { headline } = videoFigures(vendorExample, {
    uploadedAt: UPLOADED_AT,
    fetchedAt: FETCHED_EARLY,
  });
  // see the momentum test: 6,535,045 / 10,422,174 and 6,535,045 / 3
  expect(headline).toEqual({
    kind: 'slowing',
    multiple: expect.closeTo(0.627_032_8, 6),
    daily: expect.closeTo(2_178_348.333, 3),
    lastDay: october(29),
  });
});

/** The last value is the running day. */
const day23 = Date.UTC(2025, 9, 23, 8);

test.each([
  ['still-growing', [9, 10, 10, 10, 12, 12, 12, 1]],
  ['steady', [9, 10, 10, 10, 11, 11, 11, 1]],
  ['steady', [9, 10, 10, 10, 9, 9, 9, 1]],
  ['slowing', [9, 10, 10, 10, 8, 8, 8, 1]],
  ['stalled', [9, 10, 10, 10, 0, 0, 0, 1]],
  ['stalled', [9, 0, 0, 0, 0, 0, 0, 1]],
])('%s in a recent window: %j', (kind, values) => {
  expect(headlineFor(values, { fetchedAt: day23 }).kind).toBe(kind);
});

test('the same days in a window that is not recent are told as days only', () => {
  expect(headlineFor([9, 10, 10, 10, 12, 12, 12, 1]).kind).toBe('first-days-only');
});

test('a recent window too short for a trend: the first days so far', () => {
  const fetchedAt = Date.UTC(2025, 9, 19, 8);
  expect(headlineFor([9, 10, 10, 1], { fetchedAt })).toEqual({
    kind: 'first-days-so-far',
    views: 30,
    days: 4,
  });
});

test.each([
  // 05:13:44 UTC is 2 h 30 min after the upload
  ['2.5 hours old', Date.UTC(2025, 9, 16, 5, 13, 44), 2.5],
  ['a second old', UPLOADED_AT * 1000 + 1000, 1 / 3600],
  ['just under two days old', (UPLOADED_AT + 172_799) * 1000, 172_799 / 3600],
])('just published: %s', (_, fetchedAt, hours) => {
  expect(headlineFor([5], { fetchedAt })).toEqual({
    kind: 'just-published',
    views: 1000,
    hours: expect.closeTo(hours, 9),
  });
});

test.each([
  ['two days old', (UPLOADED_AT + 172_800) * 1000],
  ['before its upload, by a wrong clock', UPLOADED_AT * 1000 - 1],
])('not just published: %s', (_, fetchedAt) => {
  expect(headlineFor([5], { fetchedAt }).kind).not.toBe('just-published');
});

const byDates: [string, Given, number][] = [
  ['upload unknown', { uploadedAt: null }, 16],
  ['series begins a day after the upload', { first: october(17) }, 17],
];

test.each(byDates)('days by their dates: %s', (_, given, first) => {
  expect(headlineFor([100, 150], given)).toEqual({
    kind: 'days-only',
    views: 250, // 100 + 150, a quarter of 1000
    first: october(first),
    last: october(first + 1),
    share: 0.25,
  });
});

test('the share is left out where it makes no sense', () => {
  expect(headlineFor([100, 150], { views: 200 })).toMatchObject({ share: null, views: 250 });
  expect(headlineFor([100, 150], { views: null })).toMatchObject({ share: null, views: 250 });
});

test('a window with gaps is not summed', () => {
  expect(headlineFor([100, null, 150])).toEqual({
    kind: 'patchy',
    known: 2,
    days: 3,
    first: october(16),
    last: october(18),
    views: 1000,
  });
});

test.each([
  ['no series', [], 1000, { kind: 'totals-only', views: 1000 }],
  ['a series below zero', [1, -5], 1000, { kind: 'totals-only', views: 1000 }],
  ['nothing at all', [], null, { kind: 'views-unknown' }],
])('no trend to tell: %s', (_, values, views, headline) => {
  expect(headlineFor(values, { views })).toEqual(headline);
});

test('no views are zero views, not unknown ones', () => {
  expect(headlineFor([], { views: 0 })).toEqual({ kind: 'totals-only', views: 0 });
});
