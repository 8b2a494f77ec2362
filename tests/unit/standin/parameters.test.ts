import { expect, it } from 'vitest';

import { question } from './ask';
import { running } from './running';

const standin = running();
const list = { region: 'US', page_num: 1, page_size: 10 };
const creator = { unique_id: 'sunny.kitchen', page_num: 1, page_size: 10 };

it.each([
  ['videoTrends', {}, 'Missing required parameter: video_id'],
  ['videoTrends', { video_id: '' }, 'Missing required parameter: video_id'],
  ['videoTrends', { video_id: '12' }, 'Invalid parameter: video_id'],
  ['videoTrends', { video_id: '7561644792577363221', page: 1 }, 'Unknown parameter: page'],
  ['trendingVideos', { period: 14 }, 'Invalid parameter: period'],
  ['trendingVideos', { limit: 0 }, 'Invalid parameter: limit'],
  ['trendingVideos', { order_by: 'share' }, 'Invalid parameter: order_by'],
  ['trendingVideos', { region: 'us' }, 'Invalid parameter: region'],
  ['videoList', { page_num: 1, page_size: 10 }, 'Missing required parameter: region'],
  ['videoList', { region: 'US', page_size: 10 }, 'Missing required parameter: page_num'],
  ['videoList', { ...list, page_num: 0 }, 'Invalid parameter: page_num'],
  ['videoList', { ...list, page_num: 100_001 }, 'Invalid parameter: page_num'],
  ['videoList', { ...list, sales_flag: 2 }, 'Invalid parameter: sales_flag'],
  ['videoList', { ...list, created_by_ai: 1 }, 'Invalid parameter: created_by_ai'],
  ['videoList', { ...list, video_sort_field: 4 }, 'Invalid parameter: video_sort_field'],
  ['videoList', { ...list, min_duration: -1 }, 'Invalid parameter: min_duration'],
  ['influencerVideos', { page_num: 1, page_size: 10 }, 'Missing required parameter: user_id'],
  ['influencerVideos', { ...creator, sort_type: 'desc' }, 'Invalid parameter: sort_type'],
  ['influencerVideos', { ...creator, user_id: 'x' }, 'Invalid parameter: user_id'],
  ['musicDetail', {}, 'Missing required parameter: clip_id'],
  ['musicDetail', { clip_id: '6703723351497508865', period: 90 }, 'Invalid parameter: period'],
] as const)('%s refuses %o', async (endpoint, params, message) => {
  const answer = await question(standin(), endpoint, params);
  expect(answer).toEqual({ status: 400, code: 400, data: null, message });
  expect(standin().ledger[0]).toMatchObject({ status: 400, code: 400, charged: 0 });
});

it('answers a page size above 10 as the source behind the vendor does', async () => {
  const answer = await question(standin(), 'videoList', { ...list, page_size: 11 });
  expect(answer).toMatchObject({ status: 500, code: 500, message: 'page_size max is 10' });
});

it.each([
  ['no/handle', 'unique_id is invalid'],
  ['7122344901288068123', 'userinfo is failed'],
])('refuses the handle %s in the body of a 200', async (uniqueId, message) => {
  const answer = await question(standin(), 'influencerVideos', { ...creator, unique_id: uniqueId });
  expect(answer).toMatchObject({ status: 200, code: 400, message, data: null });
});
