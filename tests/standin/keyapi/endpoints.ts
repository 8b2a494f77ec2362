import type { EndpointName } from '../../../lib/schema/question.ts';
import type { Answer } from './envelope.ts';
import { influencerVideos } from './influencer-videos.ts';
import { musicDetail } from './music-detail.ts';
import { refusalOf, type WireParams } from './parameters.ts';
import { trendingVideos } from './trending-videos.ts';
import { videoList } from './video-list.ts';
import { videoTrends } from './video-trends.ts';

interface Endpoint {
  path: string;
  /** Credits. */
  price: number;
  answer: (params: WireParams, seconds: number) => Answer;
}

export const endpoints: Record<EndpointName, Endpoint> = {
  videoTrends: { path: '/v1/tiktok/video/trends', price: 2, answer: videoTrends },
  trendingVideos: { path: '/v1/tiktok/trending/videos', price: 2, answer: trendingVideos },
  videoList: { path: '/v1/tiktok/video/list/analytics', price: 1, answer: videoList },
  influencerVideos: {
    path: '/v1/tiktok/influencer/videos/analytics',
    price: 1,
    answer: influencerVideos,
  },
  musicDetail: { path: '/v1/tiktok/trending/music/detail', price: 2, answer: musicDetail },
};

const names = Object.keys(endpoints) as EndpointName[];

export const endpointAt = (path: string): EndpointName | null =>
  names.find((name) => endpoints[name].path === path) ?? null;

/** What a faultless KeyAPI says to this question. */
export const answerTo = (endpoint: EndpointName, params: WireParams, seconds: number): Answer =>
  refusalOf(endpoint, params) ?? endpoints[endpoint].answer(params, seconds);
