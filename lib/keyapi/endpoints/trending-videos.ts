import * as z from 'zod/mini';

import { priceOf } from '../../credits/prices';
import { parameters } from '../../schema/question';
import type { TrendingVideo, TrendingVideos } from '../../schema/trending-videos';
import { hour, type Endpoint, type Found } from '../endpoint';
import { isBlank } from '../json';
import {
  amount,
  caption,
  country,
  flag,
  httpsUrl,
  id,
  name,
  part,
  raw,
  readSeconds,
} from '../wire';
import { readRows } from '../wire-list';

const WireTrending = z.lazy(() =>
  z.object({
    videos: raw,
    pagination: part({ page: amount, limit: amount, has_more: flag, total_count: amount }),
  }),
);

// item_url is not read: it names the same placeholder author for every video
const WireVideo = z.lazy(() =>
  z.object({
    item_id: id,
    id,
    title: caption,
    cover: httpsUrl,
    duration: amount,
    country_code: country,
    region: name,
  }),
);

/** The videos that trend in a region. */
export const trendingVideos: Endpoint<'trendingVideos'> = {
  name: 'trendingVideos',
  path: '/v1/tiktok/trending/videos',
  parameters: parameters.trendingVideos,
  price: priceOf('trendingVideos'),
  kind: 'library',
  freshForMs: () => 12 * hour,
  read: readTrending,
};

function readTrending(data: unknown): Found<TrendingVideos> {
  if (isBlank(data)) return { found: 'nothing' };
  const { data: wire } = z.safeParse(WireTrending, data);
  if (!wire) return { found: 'unreadable' };
  if (isBlank(wire.videos)) return { found: 'nothing' };
  const { rows, dropped } = readRows(wire.videos, readVideo);
  if (rows.length === 0) return { found: 'unreadable' };
  const { page, limit, has_more: hasMore, total_count: totalCount } = wire.pagination;
  return { found: 'data', data: { rows, page, limit, hasMore, totalCount }, dropped };
}

function readVideo(row: unknown): TrendingVideo | null {
  const { data: wire } = z.safeParse(WireVideo, row);
  const videoId = [wire?.item_id, wire?.id].find((text) => text && text.length >= 15);
  if (!wire || !videoId) return null;
  return {
    videoId,
    title: wire.title,
    coverUrl: wire.cover,
    coverExpires: readExpiry(wire.cover),
    duration: wire.duration,
    countryCode: wire.country_code,
    countryName: wire.region,
  };
}

function readExpiry(coverUrl: string | null): number | null {
  return coverUrl === null ? null : readSeconds(new URL(coverUrl).searchParams.get('x-expires'));
}
