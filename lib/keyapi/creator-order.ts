import type { Params, Question } from '../schema/question';
import { newestVideos } from './question-of';

/** The orders in which KeyAPI lists a creator's videos, newest first in front. */
export const creatorOrders = [
  'newest',
  'oldest',
  'most-views',
  'fewest-views',
  'most-sales',
  'fewest-sales',
  'most-gmv',
  'least-gmv',
] as const;
export type CreatorOrder = (typeof creatorOrders)[number];

const wireOrder = {
  newest: { influencer_video_sort_field: 4, sort_type: 1 },
  oldest: { influencer_video_sort_field: 4, sort_type: 0 },
  'most-views': { influencer_video_sort_field: 1, sort_type: 1 },
  'fewest-views': { influencer_video_sort_field: 1, sort_type: 0 },
  'most-sales': { influencer_video_sort_field: 2, sort_type: 1 },
  'fewest-sales': { influencer_video_sort_field: 2, sort_type: 0 },
  'most-gmv': { influencer_video_sort_field: 3, sort_type: 1 },
  'least-gmv': { influencer_video_sort_field: 3, sort_type: 0 },
} as const satisfies Record<CreatorOrder, Partial<Params<'influencerVideos'>>>;

/** The first page of a creator's videos in this order; `uniqueId` as it stands in the address. */
export function creatorVideos(uniqueId: string, order: CreatorOrder): Question<'influencerVideos'> {
  const { endpoint, params } = newestVideos(uniqueId);
  return { endpoint, params: { ...params, ...wireOrder[order] } };
}
