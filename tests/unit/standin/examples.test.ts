import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { ask, question, questionPath } from './ask';
import { running } from './running';

const standin = running();

const recorded = (name: string) =>
  readFileSync(new URL(`../../data/keyapi/${name}.example.json`, import.meta.url), 'utf8');

it.each([
  ['video-trends', 'videoTrends', { video_id: '7561644792577363221' }],
  ['trending-videos', 'trendingVideos', { limit: 1 }],
  ['trending-videos', 'trendingVideos', { limit: 1, page: 1, region: 'US', period: 7 }],
  ['video-list-analytics', 'videoList', { region: 'US', page_num: 1, page_size: 1 }],
  [
    'influencer-videos-analytics',
    'influencerVideos',
    { unique_id: 'MRMNAZNRM_', page_num: 1, page_size: 10 },
  ],
  [
    'influencer-videos-analytics',
    'influencerVideos',
    { user_id: '7122344901288068123', page_num: 1, page_size: 5 },
  ],
  ['trending-music-detail', 'musicDetail', { clip_id: '6703723351497508865' }],
  [
    'trending-music-detail',
    'musicDetail',
    { clip_id: '6703723351497508865', period: 7, region: 'DE' },
  ],
] as const)('answers the example of %s byte for byte', async (file, endpoint, params) => {
  const { status, text, headers } = await ask(standin(), questionPath(endpoint, params));
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('application/json');
  expect(text).toBe(recorded(file));
});

it('has nothing after the first page of the example creator', async () => {
  const params = { unique_id: 'mrmnaznrm_', page_num: 2, page_size: 10 };
  expect((await question(standin(), 'influencerVideos', params)).data).toEqual([]);
});

it('begins the usual lists of the US with the rows of the examples', async () => {
  const list = { region: 'US', page_num: 1, page_size: 10 };
  expect(await question(standin(), 'videoList', list)).toMatchObject({
    data: { 0: { video_id: '7590123280372190477' } },
  });
  expect(await question(standin(), 'trendingVideos', {})).toMatchObject({
    data: { videos: { 0: { id: '7587114666132868383' } } },
  });
});

it('keeps the example sound in longer periods, with a longer curve that ends the same', async () => {
  const params = { clip_id: '6703723351497508865', period: 30 };
  const example = JSON.parse(recorded('trending-music-detail')).data.sound;
  const { data } = await question(standin(), 'musicDetail', params);
  const { sound } = data as { sound: typeof example };
  expect(sound.title).toBe('New Sun');
  expect(sound.trend).toHaveLength(30);
  expect(sound.trend.slice(-7)).toEqual(example.trend);
});
