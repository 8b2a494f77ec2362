import { expect, test } from 'vitest';

import { videoFiguresText } from '@/lib/export/video-figures-text';
import { videoFigures } from '@/lib/metrics/video-figures';
import type { VideoTrends } from '@/lib/schema/video-trends';
import { metricsText } from '@/lib/text/en/metrics';

import {
  FETCHED_EARLY,
  FETCHED_LATE,
  OCT_16,
  UPLOADED_AT,
  seriesFrom,
  vendorExample,
} from '../metrics/vendor-example';

const identity = {
  link: 'https://www.tiktok.com/@maker/video/7561644792577363221',
  uniqueId: 'maker',
  title: '=HYPERLINK("https://evil.example")\tnext\nline',
  kind: 'realtime',
} as const;

const linesOf = (
  trends: VideoTrends,
  fetchedAt = FETCHED_LATE,
  uploadedAt: number | null = UPLOADED_AT,
) =>
  videoFiguresText(identity, videoFigures(trends, { uploadedAt, fetchedAt }), metricsText).split(
    '\n',
  );

const lineOf = (lines: readonly string[], name: string) =>
  lines.find((line) => line.startsWith(`${name}\t`))?.split('\t');

const lines = linesOf(vendorExample);

test('says what, whence and when', () => {
  expect(lines.slice(0, 6)).toEqual([
    'Link\thttps://www.tiktok.com/@maker/video/7561644792577363221',
    'Creator\tmaker',
    'Title\t\'=HYPERLINK("https://evil.example") next line',
    'Source\tKeyAPI, live',
    'Fetched\t2025-11-20T12:00:00.000Z',
    'Published\t2025-10-16T02:43:44.000Z',
  ]);
});

test('totals are exact', () => {
  expect(lines).toContain('Views\t56008699');
  expect(lines).toContain('Favorites\t71869');
});

test('each figure stands with its unit, formula and terms', () => {
  expect(lineOf(lines, 'Engagement by views')).toEqual([
    'Engagement by views',
    String(358_445 / 56_008_699), // 282,729 + 3,847 + 71,869
    'ratio',
    '(likes + comments + favorites) / views',
    'likes: 282729; comments: 3847; favorites: 71869; views: 56008699',
    '',
  ]);
  expect(lineOf(lines, 'Best full day')?.slice(1)).toEqual([
    '4693115',
    'count',
    'highest daily views of the full days',
    'views of the best full day: 4693115',
    'on 2025-10-18 2025-10-16, a part day, already had more: 5729489.',
  ]);
  expect(lineOf(lines, 'Half-life')?.slice(1, 3)).toEqual(['2', 'days']);
  expect(lineOf(lines, 'Share of all views')?.[4]).toBe(
    'sum of daily views: 44685313; total views: 56008699',
  );
});

test('momentum outside a recent window is at the end of the window', () => {
  expect(lineOf(lines, 'Momentum')?.[5]).toBe('at the end of the window (2025-10-29)');
  const early = linesOf(vendorExample, FETCHED_EARLY);
  expect(lineOf(early, 'Momentum')?.[5]).toBe('on 2025-10-29');
});

test('corrections are listed for each measure, with their days', () => {
  const corrections = lines.filter((line) => line.startsWith('Corrections\t'));
  expect(corrections.map((line) => line.split('\t')[1])).toEqual(['0', '0', '-3355', '0']);
  expect(corrections[2]?.split('\t')[5]).toBe('Comments 2025-10-17, 2025-10-29');
});

test('the daily table has ISO days, negative numbers and partial marks', () => {
  const head = lines.indexOf('Day (UTC)\tViews\tLikes\tComments\tFavorites\tPartial day');
  const days = lines.slice(head + 1);
  expect(days).toHaveLength(15);
  expect(days[0]).toBe('2025-10-16\t5729489\t35916\t339\t12061\tPartial day');
  expect(days[1]).toBe('2025-10-17\t3875037\t24401\t-337\t6698\t');
  expect(days[14]).toBe('2025-10-30\t696926\t2044\t3200\t466\tPartial day');
});

test('unknown is an empty cell, with the reason beside it', () => {
  const bare = linesOf(
    {
      totals: { views: 1000, likes: null, comments: 3, favorites: 4 },
      series: {
        views: seriesFrom(OCT_16, [1, null, 3]),
        likes: seriesFrom(OCT_16 + 86_400, [7]),
        comments: [],
        favorites: [],
      },
      summary: null,
    },
    FETCHED_LATE,
    null,
  );
  expect(bare).toContain('Likes\t');
  expect(bare).toContain('Published\t');
  expect(lineOf(bare, 'Engagement by views')?.slice(1)).toEqual([
    '',
    'ratio',
    '(likes + comments + favorites) / views',
    'likes: –; comments: 3; favorites: 4; views: 1000',
    'One of its numbers is not known.',
  ]);
  expect(bare.slice(-3)).toEqual([
    '2025-10-16\t1\t\t\t\t',
    '2025-10-17\t\t7\t\t\t',
    '2025-10-18\t3\t\t\t\t',
  ]);
});

test('the peak at the edge says so', () => {
  const trends = {
    ...vendorExample,
    series: { ...vendorExample.series, views: seriesFrom(OCT_16, [1, 9, 2]) },
  };
  expect(lineOf(linesOf(trends), 'Best full day')?.[5]).toBe(
    'on 2025-10-17 At the edge of the full days: the true peak may lie outside.',
  );
});
