import type { EndpointName } from '../schema/question';
import type { Endpoint } from './endpoint';
import { influencerVideos } from './endpoints/influencer-videos';
import { musicDetail } from './endpoints/music-detail';
import { trendingVideos } from './endpoints/trending-videos';
import { videoList } from './endpoints/video-list';
import { videoTrends } from './endpoints/video-trends';

/** Every endpoint of KeyAPI that is asked. */
export const endpoints: { readonly [E in EndpointName]: Endpoint<E> } = {
  videoTrends,
  trendingVideos,
  videoList,
  influencerVideos,
  musicDetail,
};
