import { expect, test } from 'vitest';

import { loadedRun, mergePages, publishedAt, unbrokenPages } from '@/lib/metrics/loaded-videos';

import { idAt, NOW, pageOf, rowAt, viewsOf } from './library-rows';

const days = (videos: readonly { video: { caption: string | null } }[]) =>
  videos.map(({ video }) => video.caption);

test('a video on two pages stands once, where it was met first, with the newest figures', () => {
  const old = rowAt(3, { views: viewsOf(100) });
  const fresh = rowAt(3, { views: viewsOf(150) });
  const merged = mergePages([pageOf([rowAt(1), old]), pageOf([fresh, rowAt(5)], 10)]);
  expect(days(merged)).toEqual(['Video of day 1', 'Video of day 3', 'Video of day 5']);
  expect(merged[1]).toMatchObject({ page: 1, fetchedAt: NOW * 1000 + 600_000 });
  expect(merged[1]?.video.views.total).toBe(150);

  const [first] = mergePages([pageOf([fresh], 10), pageOf([old], 0)]);
  expect(first?.video.views.total).toBe(150);
});

test.each([
  ['nothing', [], 0],
  ['one page', [0], 1],
  ['bought one after the other', [0, 5, 60], 3],
  ['at the same moment', [0, 0], 2],
  ['the first one was renewed', [30, 0, 5], 1],
  ['the second one was renewed', [0, 30, 5], 2],
  ['a later page that follows does not heal the gap', [30, 0, 60], 1],
])('an unbroken run: %s', (_, minutes, count) => {
  const pages = minutes.map((at, index) => pageOf([rowAt(index + 1)], at));
  expect(unbrokenPages(pages)).toBe(count);
  expect(loadedRun(pages).videos).toHaveLength(count);
  expect(loadedRun(pages).pages).toBe(count);
});

test('a row without a date has the one of its id', () => {
  expect(publishedAt(rowAt(4))).toBe(NOW - 4 * 86_400);
  const undated = { createdAt: null, videoId: idAt(1_750_000_000) };
  expect(publishedAt(rowAt(4, undated))).toBe(1_750_000_000);
  expect(publishedAt(rowAt(4, { ...undated, createdAt: 0 }))).toBe(1_750_000_000);
  expect(publishedAt(rowAt(4, { createdAt: null, videoId: '100000000000000' }))).toBeNull();
});
