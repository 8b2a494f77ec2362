import { describe, expect, it } from 'vitest';

import { priceOf } from '@/lib/credits/prices';
import { endpoints } from '@/lib/keyapi/endpoints';
import { freshForMs, type Held } from '@/lib/keyapi/freshness';
import { parameters } from '@/lib/schema/question';

import { dataOf, endpointNames, exampleText, readData } from './examples';

const hours = (count: number) => count * 3_600_000;

describe('video trends', () => {
  const { data } = dataOf(
    readData('videoTrends', JSON.stringify(JSON.parse(exampleText('videoTrends')).data)),
  );
  const at = (time: string) => freshForMs('videoTrends', { value: data }, Date.parse(time));
  it.each([
    ['2025-10-30T12:00:00Z', 6],
    ['2025-11-01T23:59:59Z', 6],
    ['2025-11-02T00:00:00Z', 168],
    ['2026-11-21T00:00:00Z', 168],
  ])('whose newest day is 30 October 2025, fetched %s, are fresh for %i hours', (time, count) => {
    expect(at(time)).toBe(hours(count));
  });

  it('of one recent measure are recent', () => {
    const comments = [{ day: Date.UTC(2026, 10, 20) / 1000, value: 1 }];
    const value = { ...data, series: { ...data.series, comments } };
    expect(freshForMs('videoTrends', { value }, Date.UTC(2026, 10, 21))).toBe(hours(6));
  });

  it('without a series are not recent', () => {
    const value = { ...data, series: { views: [], likes: [], comments: [], favorites: [] } };
    expect(freshForMs('videoTrends', { value }, Date.UTC(2025, 9, 30))).toBe(hours(168));
  });
});

const rows = { value: { rows: [], last: true } };

it('lists and sounds are fresh for 24 hours, trending videos for 12', () => {
  expect(freshForMs('videoList', rows, 0)).toBe(hours(24));
  expect(freshForMs('influencerVideos', rows, 0)).toBe(hours(24));
  const { data: sound } = dataOf(readData('musicDetail', { sound: { title: 'a' } }));
  expect(freshForMs('musicDetail', { value: sound }, 0)).toBe(hours(24));
  const { data: trending } = dataOf(
    readData('trendingVideos', { videos: [{ id: '7'.repeat(19) }] }),
  );
  expect(freshForMs('trendingVideos', { value: trending }, 0)).toBe(hours(12));
});

describe.each(endpointNames)('%s', (endpoint) => {
  it.each<[Held, number]>([
    [{ outcome: 'empty' }, 24],
    [{ outcome: 'refused', code: 'bad-request' }, 24],
    [{ outcome: 'refused', code: 'not-found' }, 6],
    [{ outcome: 'refused', code: 'server-error' }, 0],
    [{ outcome: 'refused', code: 'timeout' }, 0],
  ])('%j is fresh for %i hours', (held, count) => {
    expect(freshForMs(endpoint, held, Date.UTC(2026, 10, 21))).toBe(hours(count));
  });
});

it('every endpoint is what the vendor documents', () => {
  const documented = Object.values(endpoints).map(({ name, path, price, kind }) => [
    name,
    path,
    price,
    kind,
  ]);
  expect(documented).toStrictEqual([
    ['videoTrends', '/v1/tiktok/video/trends', 2, 'realtime'],
    ['trendingVideos', '/v1/tiktok/trending/videos', 2, 'library'],
    ['videoList', '/v1/tiktok/video/list/analytics', 1, 'library'],
    ['influencerVideos', '/v1/tiktok/influencer/videos/analytics', 1, 'library'],
    ['musicDetail', '/v1/tiktok/trending/music/detail', 2, 'library'],
  ]);
  for (const name of endpointNames) {
    expect(endpoints[name].parameters).toBe(parameters[name]);
    expect(priceOf(name)).toBe(endpoints[name].price);
  }
});
