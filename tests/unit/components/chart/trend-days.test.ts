import { expect, it } from 'vitest';

import { measuresByAxis, shownMeasures } from '@/components/chart/chart-view';
import { trendDays } from '@/components/chart/trend-days';
import { dailyWindow } from '@/lib/metrics/daily-window';

import { dayAt, firstDay, now, windowOf, windows } from './example-windows';

const none = { views: null, likes: null, comments: null, favorites: null };

it('spans the days of all measures', () => {
  const late = dailyWindow([{ day: dayAt(3), value: 7 }], { uploadedAt: null, fetchedAt: now });
  const days = trendDays({ ...none, views: windowOf([1, 2]), likes: late }, 'daily');
  expect(days.map(({ day }) => day)).toEqual([0, 1, 2, 3].map(dayAt));
  expect(days.map(({ values }) => values.likes.value)).toEqual([null, null, null, 7]);
});

it('keeps the net of the day beside what the mode draws', () => {
  const sums = trendDays(windows, 'cumulative').map(({ values }) => values.comments);
  expect(sums.map(({ value }) => value)).toEqual([300, 500, 900, 1000, -2018, 1182]);
  expect(sums.map(({ net }) => net)).toEqual([300, 200, 400, 100, -3018, 3200]);
  expect(sums.map(({ correction }) => correction)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
});

it('draws no more days than a year of them', () => {
  const distant = dailyWindow([{ day: 1_460_000_000, value: 1 }], {
    uploadedAt: null,
    fetchedAt: now,
  });
  const days = trendDays({ ...none, views: windowOf([1, 2]), likes: distant }, 'daily');
  expect(days).toHaveLength(366);
  expect(days.at(-1)?.values.views.value).toBe(2);
});

it('has no days where no measure has any', () => {
  expect(trendDays(none, 'daily')).toEqual([]);
});

it('calls a day partial where one of its values is', () => {
  const partial = trendDays(windows, 'daily').filter((day) => day.partial);
  expect(partial.map(({ day }) => day)).toEqual([firstDay]);
});

it('shows what is known of the chosen, else the first that is known', () => {
  expect(shownMeasures(windows, ['favorites', 'comments', 'views'])).toEqual(['views', 'comments']);
  expect(shownMeasures({ ...windows, views: null }, ['favorites'])).toEqual(['likes']);
  expect(shownMeasures(none, ['views'])).toEqual([]);
});

it('gives views an axis of their own, except where all are an index', () => {
  const shown = ['views', 'likes'] as const;
  expect(measuresByAxis(shown, 'daily')).toEqual({ left: ['views'], right: ['likes'] });
  expect(measuresByAxis(['likes', 'comments'], 'cumulative').right).toEqual([]);
  expect(measuresByAxis(shown, 'indexed')).toEqual({ left: shown, right: [] });
});
