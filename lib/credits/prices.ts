import type { EndpointName } from '../schema/question';

const prices = {
  videoTrends: 2,
  trendingVideos: 2,
  videoList: 1,
  influencerVideos: 1,
  musicDetail: 2,
} satisfies Record<EndpointName, number>;

/** What one answer costs, in credits; an empty answer costs the same. */
export function priceOf(endpoint: EndpointName): number {
  return prices[endpoint];
}
