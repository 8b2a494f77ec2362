import { midnight } from '../clock.ts';
import { creatorOf, creatorOfUserId } from '../world/creators.ts';
import { isUnknown, videosOf } from '../world/videos.ts';
import { type Answer, refusalInBody, success } from './envelope.ts';
import { exampleData, examples } from './examples.ts';
import { type Entry, entryOf, pageOf, rowOf, sorted } from './library.ts';
import type { WireParams } from './parameters.ts';

const byDate = ({ video }: Entry) => video.createdAt;
const sortFields: Record<string, (entry: Entry) => number> = {
  1: ({ totals }) => totals.views,
  2: ({ sales }) => sales,
  3: ({ gmv }) => gmv,
  4: byDate,
};

/** A creator's videos in the library, newest first unless asked otherwise; `user_id` decides over `unique_id`. */
export function influencerVideos(params: WireParams, seconds: number): Answer {
  const { user_id: userId = '', unique_id: uniqueId = '' } = params;
  if (!userId && !/^[\p{L}\p{M}\p{N}_.]{1,64}$/u.test(uniqueId))
    return refusalInBody(400, 'unique_id is invalid');
  if (!userId && /^\d{15,}$/.test(uniqueId)) return refusalInBody(400, 'userinfo is failed');
  const creator = userId ? creatorOfUserId(userId) : creatorOf(uniqueId);
  if (creator.userId === exampleData('influencerVideos')[0].user_id)
    return params['page_num'] === '1' ? examples.influencerVideos : success([]);
  if (isUnknown(userId) || creator.uniqueId.startsWith('nobody')) return success([]);
  const entries = videosOf(creator, midnight(seconds)).map((video) => entryOf(video, seconds));
  const by = sortFields[params['influencer_video_sort_field'] ?? '4'] ?? byDate;
  return success(pageOf(sorted(entries, by, params['sort_type']), params).map(rowOf));
}
