import type { EndpointName, Params, Question } from '../schema/question';
import type { DataOf, Report } from '../schema/report';
import { questionKey } from './question-key';
import { type Draw, drawFrom } from './samples/draw';
import { sampleCreator, sampleList } from './samples/library';
import { sampleMusic } from './samples/music-detail';
import { sampleTrending } from './samples/trending-videos';
import { sampleTrends } from './samples/video-trends';

type Samples = {
  readonly [E in EndpointName]: (params: Params<E>, draw: Draw, nowMs: number) => DataOf[E];
};

const samples: Samples = {
  videoTrends: sampleTrends,
  trendingVideos: sampleTrending,
  videoList: sampleList,
  influencerVideos: sampleCreator,
  musicDetail: sampleMusic,
};

/** Which page of a list, and in which order, does not change what stands in it. */
const ofPresentation = new Set([
  'page',
  'limit',
  'page_num',
  'page_size',
  'video_sort_field',
  'influencer_video_sort_field',
  'sort_type',
]);

/** A made-up answer: the same for the same question at the same time, free, and marked as a sample. */
export function sampleReport<E extends EndpointName>(
  question: Question<E>,
  nowMs: number,
): Report<E> {
  const [endpoint = '', query] = questionKey(question).split('?');
  const seed = new URLSearchParams(query);
  for (const name of ofPresentation) seed.delete(name);
  const draw = drawFrom(`${endpoint}?${seed}`);
  const data = samples[question.endpoint](question.params, draw, nowMs);
  return { kind: 'sample', data, dropped: 0, fetchedAt: nowMs, price: 0 };
}
