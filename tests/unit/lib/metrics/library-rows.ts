import type { LoadedPage, LoadedVideo } from '@/lib/metrics/loaded-videos';
import type { LibraryVideo } from '@/lib/schema/library-video';

/** Unix seconds of 20 November 2026, 12:00 UTC. */
export const NOW = 1_795_176_000;
export const DAY = 86_400;

/** A video id that holds this upload time (unix seconds). */
export const idAt = (seconds: number, low = 7): string =>
  String((BigInt(seconds) << 32n) | BigInt(low));

/** A row with 1,000 views and 90 interactions, published `days` before NOW; the rest as given. */
export function rowAt(days: number, change: Partial<LibraryVideo> = {}): LibraryVideo {
  const createdAt = NOW - days * DAY;
  return {
    videoId: idAt(createdAt),
    uniqueId: 'maker',
    userId: '7000000000000000001',
    caption: `Video of day ${days}`,
    region: 'US',
    createdAt,
    duration: 20,
    width: 720,
    height: 1280,
    fileSize: 1_000_000,
    ratio: '720p',
    coverUrl: null,
    avatarUrl: null,
    views: { total: 1000, day1: 10, day7: 140, day30: 600 },
    likes: { total: 60, day1: 1, day7: 8, day30: 40 },
    comments: 10,
    favorites: 12,
    shares: 8,
    sales: 0,
    gmv: 0,
    sells: false,
    isAd: null,
    createdByAi: false,
    categories: [],
    productIds: [],
    ...change,
  };
}

export const viewsOf = (total: number | null): LibraryVideo['views'] => ({
  total,
  day1: null,
  day7: null,
  day30: null,
});

/** A page fetched `minutes` after NOW. */
export const pageOf = (
  rows: readonly LibraryVideo[],
  minutes = 0,
  change: Partial<LoadedPage> = {},
): LoadedPage => ({
  rows,
  last: false,
  dropped: 0,
  fetchedAt: NOW * 1000 + minutes * 60_000,
  ...change,
});

export const loaded = (rows: readonly LibraryVideo[]): LoadedVideo[] =>
  rows.map((video) => ({ video, page: 1, fetchedAt: NOW * 1000 }));
