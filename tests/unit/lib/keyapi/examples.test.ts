import { expect, it } from 'vitest';

import { readAnswer } from '@/lib/keyapi/answer';
import { dataSchema } from '@/lib/keyapi/data-schema';
import { endpoints } from '@/lib/keyapi/endpoints';

import { dataOf, endpointNames, exampleText } from './examples';

const day = (index: number) => 1_760_572_800 + index * 86_400;
const series = (values: number[]) => values.map((value, index) => ({ day: day(index), value }));

it('reads the example of video trends', () => {
  const text = exampleText('videoTrends');
  const params = { video_id: '7561644792577363221' };
  expect(readAnswer(endpoints.videoTrends, { status: 200, text, params })).toStrictEqual({
    outcome: 'data',
    dropped: 0,
    charge: 'charged',
    data: {
      totals: { views: 56_008_699, likes: 282_729, comments: 3847, favorites: 71_869 },
      series: {
        views: series([
          5729489, 3875037, 4693115, 4031819, 1802302, 1704876, 2194221, 3000309, 3026261, 4324311,
          3071602, 3385654, 1524496, 1624895, 696926,
        ]),
        likes: series([
          35916, 24401, 28540, 20394, 11364, 11275, 14415, 14486, 14163, 13902, 18185, 11725, 9623,
          8210, 2044,
        ]),
        comments: series([
          339, -337, 1055, 255, 208, 197, 196, 191, 183, 184, 230, 177, 147, -3018, 3200,
        ]),
        favorites: series([
          12061, 6698, 7675, 5697, 3059, 2920, 3710, 3643, 3046, 3637, 4184, 2482, 2097, 1634, 466,
        ]),
      },
      summary: {
        title: 'Overview',
        content:
          "This is the creator's most-viewed post. Study the content, style, and techniques used " +
          'and apply them in your posts to gain more reach or engagement.',
      },
    },
  });
});

it('reads the example of trending videos', () => {
  const text = exampleText('trendingVideos');
  expect(readAnswer(endpoints.trendingVideos, { status: 200, text })).toStrictEqual({
    outcome: 'data',
    dropped: 0,
    charge: 'charged',
    data: {
      rows: [
        {
          videoId: '7587114666132868383',
          title:
            'This pup is living her best life. Thanks to price tracking in Chrome, ' +
            'it’s about to get even better. 🐶',
          coverUrl: expect.stringMatching(/^https:\/\/p16-sign-va\.tiktokcdn\.com\/.+944g$/),
          coverExpires: 1_770_133_396,
          duration: 9,
          countryCode: 'US',
          countryName: 'United States',
        },
      ],
      page: 1,
      limit: 1,
      hasMore: true,
      totalCount: 500,
    },
  });
});

it('reads the example of the video list', () => {
  const text = exampleText('videoList');
  const params = { region: 'US', page_num: 1, page_size: 1 };
  expect(readAnswer(endpoints.videoList, { status: 200, text, params })).toStrictEqual({
    outcome: 'data',
    dropped: 0,
    charge: 'charged',
    data: {
      rows: [
        {
          videoId: '7590123280372190477',
          uniqueId: 'ania.salon',
          userId: '7263534769727816746',
          caption: null,
          region: 'US',
          createdAt: 1_767_213_318,
          duration: 15,
          width: 720,
          height: 1280,
          fileSize: 1_127_263,
          ratio: '720p',
          coverUrl:
            'https://echosell-images.tos-ap-southeast-1.volces.com/video-cover/653/7590123280372190477.jpg',
          avatarUrl:
            'https://echosell-images.tos-ap-southeast-1.volces.com/user-avatar/19/MS4wLjABAAAAP5MDMgXdMWNIPLlXvKUCd8Kl5CsZ49Q8MBCmrHrP_OemGSjkD6reMxXwIdixx4uK.jpg',
          views: { total: 174, day1: 0, day7: 0, day30: 174 },
          likes: { total: 11, day1: 0, day7: 0, day30: 11 },
          comments: 0,
          favorites: 0,
          shares: 0,
          sales: 0,
          gmv: 0,
          sells: false,
          isAd: true,
          createdByAi: false,
          categories: [],
          productIds: [],
        },
      ],
      last: false,
    },
  });
});

it('reads the example of influencer videos', () => {
  const text = exampleText('influencerVideos');
  const params = { unique_id: 'MrMnazNRM_', page_num: 1, page_size: 10 };
  const { data } = dataOf(readAnswer(endpoints.influencerVideos, { status: 200, text, params }));
  expect(data.last).toBe(true);
  expect(data.rows).toHaveLength(1);
  expect(data.rows[0]).toMatchObject({
    videoId: '7456066022957665553',
    uniqueId: 'mrmnaznrm_',
    userId: '7122344901288068123',
    caption:
      'memang best weh ! skin nampak lebih fresh bila pakai 🤪 #faceglow #facespray ' +
      '#facewhitening #faceglowspray #glowingspray #whiteningspray',
    region: 'MY',
    createdAt: 1_736_000_679,
    width: 576,
    height: 1024,
    fileSize: 970_184,
    ratio: '540p',
    avatarUrl: null,
    views: { total: 176, day1: 0, day7: 0, day30: 0 },
    likes: { total: 8, day1: 0, day7: 0, day30: 0 },
    sells: true,
    isAd: null,
    createdByAi: false,
  });
});

it('reads the example of music detail', () => {
  const text = exampleText('musicDetail');
  const params = { clip_id: '6703723351497508865', region: 'US', period: 7 };
  const { data, dropped } = dataOf(
    readAnswer(endpoints.musicDetail, { status: 200, text, params }),
  );
  expect(dropped).toBe(0);
  const { curve, countries, interests, ...rest } = data;
  expect(curve).toStrictEqual(
    [0.06, 0.05, 0.31, 0.3, 0.1, 0.36, 1].map((value, index) => ({
      day: 1_769_472_000 + index * 86_400,
      value,
    })),
  );
  expect(countries).toHaveLength(10);
  expect(countries[0]).toStrictEqual({ id: 'LV', name: 'Latvia', score: 1426 });
  expect(countries[9]).toStrictEqual({ id: 'MO', name: 'Macao', score: 572 });
  expect(interests.map(({ id, score }) => [id, score])).toStrictEqual([
    ['10004', 1186],
    ['10011', 248],
    ['10049', 233],
    ['10073', 215],
    ['10081', 196],
  ]);
  expect(interests[4]?.name).toBe('Street Interviews & Social Experiments');
  expect(rest).toStrictEqual({
    clipId: '6703723351497508865',
    songId: '6703723270476138498',
    title: 'New Sun',
    author: 'Chihei Hatakeyama',
    coverUrl:
      'https://p16-sg.tiktokcdn.com/aweme/720x720/tos-alisg-v-2774/ocjWmiaBw4AAcY8ifAzsAAB5EQd8FDEDsu3Awo.jpeg',
    duration: 60,
    commercialUse: false,
    promoted: false,
    countryCode: 'US',
    ages: [],
    longevity: { popularDays: 0, currentPopularity: 0 },
    rank: null,
    rankChange: null,
    timesOnList: null,
    relatedVideoIds: [],
  });
});

it.each(endpointNames)('the data of %s fits its schema after a stay in a store', (name) => {
  const reading = dataOf(readAnswer(endpoints[name], { status: 200, text: exampleText(name) }));
  const stored: unknown = JSON.parse(JSON.stringify(reading.data));
  const again = dataSchema[name].safeParse(stored);
  expect(again.data).toStrictEqual(reading.data);
});
