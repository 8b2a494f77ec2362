import { expect, test } from 'vitest';

import { creatorFiguresText } from '@/lib/export/creator-figures-text';
import { creatorFigures } from '@/lib/metrics/creator-figures';
import { text } from '@/lib/text/en';

import { idAt, NOW, pageOf, rowAt, viewsOf } from '../metrics/library-rows';

const identity = {
  link: 'https://www.tiktok.com/@maker',
  uniqueId: 'maker',
  order: 'newest',
  kind: 'library',
  fetchedAt: NOW * 1000,
} as const;

const videos = [
  rowAt(4, { caption: '=HYPERLINK("https://evil.example")\tnext', uniqueId: null }),
  rowAt(5, { views: viewsOf(null), favorites: -1, sales: 3, gmv: 30.5, sells: true }),
];
const lines = creatorFiguresText(identity, creatorFigures([pageOf(videos)], true), text).split(
  '\n',
);
const cellsOf = (start: string) => lines.find((line) => line.startsWith(start))?.split('\t');

test('says whose, in which order, from where and when', () => {
  expect(lines.slice(0, 6)).toEqual([
    'Link\thttps://www.tiktok.com/@maker',
    'Creator\tmaker',
    'Source\tKeyAPI library, refreshed daily',
    'Fetched\t2026-11-20T12:00:00.000Z',
    'Order\tNewest first',
    'Videos\t2',
  ]);
});

test('figures stand with unit, formula, terms and the reason where they are unknown', () => {
  expect(cellsOf('Median views')).toEqual([
    'Median views',
    '1000',
    'count',
    'middle of the views, newest videos first',
    'videos counted: 1',
    '',
  ]);
  expect(cellsOf('GMV, estimated')?.slice(1, 3)).toEqual(['30.5', 'count']);
  expect(cellsOf('Posts a week')?.[1]).toBe('7');
});

test('each video is a line of raw numbers; text cannot start a formula, unknown is empty', () => {
  const head = lines.findIndex((line) => line.startsWith('Link\tTitle'));
  const columns = lines[head]?.split('\t') ?? [];
  const [first, second] = lines.slice(head + 1).map((line) => line.split('\t'));
  const cell = (row: string[] | undefined, name: string) => row?.[columns.indexOf(name)];
  expect(first).toHaveLength(columns.length);
  expect(cell(first, 'Link')).toBe(`https://www.tiktok.com/@maker/video/${idAt(NOW - 4 * 86_400)}`);
  expect(cell(first, 'Title')).toBe('\'=HYPERLINK("https://evil.example") next');
  expect(cell(first, 'Published')).toBe('2026-11-16T12:00:00.000Z');
  expect(cell(first, 'Views')).toBe('1000');
  expect(cell(first, 'Engagement by views')).toBe('0.09');
  expect(cell(first, 'Against their usual')).toBe('');
  expect(cell(first, 'Other videos counted')).toBe('0');
  expect(cell(second, 'Views')).toBe('');
  expect(cell(second, 'Favorites')).toBe('');
  expect(cell(second, 'sells')).toBe('yes');
  expect(cell(second, 'ad')).toBe('');
});
