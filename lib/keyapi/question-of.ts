import type { EndpointName, Question } from '../schema/question';
import type { Automatic, Settings } from '../schema/settings';
import type { Subject } from '../schema/subject';
import { creatorParams } from './creator-params';

/** Rows on a page of a creator's list: the most that KeyAPI gives for a credit. */
const pageSize = 10;

/** The trend of a video. */
export const trendOf = (videoId: string): Question<'videoTrends'> => ({
  endpoint: 'videoTrends',
  params: { video_id: videoId },
});

/** A creator's videos, newest first: the first page of the only order in which medians mean something. */
export const newestVideos = (uniqueId: string): Question<'influencerVideos'> => ({
  endpoint: 'influencerVideos',
  params: {
    ...creatorParams(uniqueId),
    page_num: 1,
    page_size: pageSize,
    influencer_video_sort_field: 4,
    sort_type: 1,
  },
});

/** The endpoint that the panel asks first on each kind of page. */
export const endpointOfPage = {
  video: 'videoTrends',
  profile: 'influencerVideos',
  music: 'musicDetail',
} as const satisfies Record<Automatic, EndpointName>;

/** What the panel asks first about a subject. */
export function questionOf(
  subject: Subject,
  { region, soundPeriod }: Pick<Settings, 'region' | 'soundPeriod'>,
): Question {
  switch (subject.kind) {
    case 'video':
      return trendOf(subject.videoId);
    case 'profile':
      return newestVideos(subject.uniqueId);
    case 'music':
      return {
        endpoint: 'musicDetail',
        params: { clip_id: subject.clipId, region, period: soundPeriod },
      };
  }
}
