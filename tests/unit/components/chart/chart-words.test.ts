import { expect, it } from 'vitest';

import { chartSummary } from '@/components/chart/chart-summary';
import type { ChartMode } from '@/components/chart/chart-view';
import { describeDay, axisNumberFormat, sincePublication } from '@/components/chart/day-words';
import { trendDays } from '@/components/chart/trend-days';
import { formatDayRange } from '@/lib/format/date';
import type { Measure } from '@/lib/schema/video-trends';

import { dayAt, now, uploadedAt, windowOf, windows } from './example-windows';

const range = formatDayRange(dayAt(0), dayAt(5), now, 'en-US');
const none = { views: null, likes: null, comments: null, favorites: null };

const summarize = (mode: ChartMode, chosen: readonly Measure[], source = windows) =>
  chartSummary({ windows: source, chosen, mode, now, locale: 'en-US' });

it('sums up the chart in a sentence, part days left out of high and low', () => {
  expect(summarize('daily', ['views'])).toBe(
    `Daily views, ${range}: highest 4.0M on Oct 18, 2025, lowest 500.0K on Oct 21, 2025.`,
  );
});

it('names all lines and tells the first', () => {
  expect(summarize('cumulative', ['views', 'likes'])).toBe(
    `Views and likes added up day by day, ${range}: views 15.5M by Oct 21, 2025.`,
  );
  expect(summarize('indexed', ['likes', 'comments'])).toContain(
    'likes highest 100 on Oct 17, 2025',
  );
});

it('tells part days where there are no others, and says where there is nothing', () => {
  expect(summarize('daily', ['views'], { ...none, views: windowOf([7]) })).toContain('highest 7');
  expect(summarize('daily', ['views'], none)).toBe('No daily figures');
});

it('counts days from the day of publication', () => {
  expect(sincePublication(dayAt(0), uploadedAt, 'en')).toBe('day of publication');
  expect(sincePublication(dayAt(3), uploadedAt, 'en')).toBe('day 3 since publication');
  expect(sincePublication(dayAt(-1), uploadedAt, 'en')).toBeNull();
  expect(sincePublication(dayAt(3), null, 'en')).toBeNull();
});

it('says a day aloud with all that is shown', () => {
  const [first, , gap, , correction] = trendDays(windows, 'daily');
  const say = (day: typeof first, shown: readonly Measure[]) =>
    day && describeDay(day, shown, uploadedAt, 'en-GB');
  expect(say(first, ['views'])).toBe(
    'Thu, 16 Oct 2025, day of publication. Views 5,000,000. Part of a day.',
  );
  expect(say(gap, ['views', 'likes'])).toContain('Likes not known.');
  expect(say(correction, ['comments'])).toContain('Comments -3,018, correction.');
});

it('shortens the numbers of an axis as far as they go', () => {
  expect(
    [0, 1_500_000, 6_000_000, 12_500].map((value) => axisNumberFormat('en').format(value)),
  ).toEqual(['0', '1.5M', '6M', '12.5K']);
});
