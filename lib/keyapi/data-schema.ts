import type * as z from 'zod/mini';

import { LibraryPage } from '../schema/library-video';
import { MusicDetail } from '../schema/music-detail';
import type { EndpointName } from '../schema/question';
import type { DataOf } from '../schema/report';
import { TrendingVideos } from '../schema/trending-videos';
import { VideoTrends } from '../schema/video-trends';

/** The schema of each endpoint's data, for data that comes back out of a store. */
export const dataSchema: { readonly [E in EndpointName]: z.ZodMiniType<DataOf[E]> } = {
  videoTrends: VideoTrends,
  trendingVideos: TrendingVideos,
  videoList: LibraryPage,
  influencerVideos: LibraryPage,
  musicDetail: MusicDetail,
};
