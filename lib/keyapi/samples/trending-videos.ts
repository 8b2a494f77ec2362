import type { Params } from '../../schema/question';
import type { TrendingVideos } from '../../schema/trending-videos';
import { type Draw, videoIdAt } from './draw';

const totalCount = 60;

/** A page of a region's trending videos. */
export function sampleTrending(
  params: Params<'trendingVideos'>,
  draw: Draw,
  nowMs: number,
): TrendingVideos {
  const { page = 1, limit = 20, period = 7, region = 'US' } = params;
  const now = Math.floor(nowMs / 1000);
  const all = Array.from({ length: totalCount }, (_, index) => ({
    videoId: videoIdAt(Math.floor(now - draw.between(1, period) * 86_400), draw),
    title: `Sample trend ${index + 1} #sample`,
    coverUrl: null,
    coverExpires: null,
    duration: draw.whole(6, 90),
    countryCode: region,
    countryName: null,
  }));
  const rows = all.slice((page - 1) * limit, page * limit);
  return { rows, page, limit, hasMore: page * limit < totalCount, totalCount };
}
