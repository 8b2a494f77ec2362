import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { creatorParams } from '@/lib/keyapi/creator-params';
import { questionKey } from '@/lib/keyapi/question-key';
import { wireQuery } from '@/lib/keyapi/wire-query';
import { Question, type Question as Asked } from '@/lib/schema/question';

const trends = { endpoint: 'videoTrends', params: { video_id: '7561644792577363221' } } as const;

describe('questionKey', () => {
  it.each<[Asked, string]>([
    [trends, 'videoTrends?video_id=7561644792577363221'],
    [
      { endpoint: 'trendingVideos', params: {} },
      'trendingVideos?limit=20&order_by=vv&page=1&period=7&region=US',
    ],
    [
      { endpoint: 'trendingVideos', params: { region: 'DE', period: 30, page: 2 } },
      'trendingVideos?limit=20&order_by=vv&page=2&period=30&region=DE',
    ],
    [
      {
        endpoint: 'influencerVideos',
        params: { unique_id: 'Ania.Salon', page_size: 10, page_num: 1 },
      },
      'influencerVideos?page_num=1&page_size=10&unique_id=ania.salon',
    ],
    [
      { endpoint: 'influencerVideos', params: { user_id: '7', page_size: 10, page_num: 1 } },
      'influencerVideos?page_num=1&page_size=10&user_id=7',
    ],
    [
      {
        endpoint: 'videoList',
        params: { sales_flag: 0, region: 'US', page_num: 1, page_size: 10, is_ad: undefined },
      },
      'videoList?page_num=1&page_size=10&region=US&sales_flag=0',
    ],
    [
      {
        endpoint: 'musicDetail',
        params: { region: 'US', period: 7, clip_id: '6703723351497508865' },
      },
      'musicDetail?clip_id=6703723351497508865&period=7&region=US',
    ],
  ])('%j', (question, key) => {
    expect(questionKey(question)).toBe(key);
  });

  it('is one for a question without and with the defaults of trending', () => {
    const spelled = { page: 1, period: 7, limit: 20, region: 'US', order_by: 'vv' } as const;
    expect(questionKey({ endpoint: 'trendingVideos', params: spelled })).toBe(
      questionKey({ endpoint: 'trendingVideos', params: {} }),
    );
  });

  it('keeps what could be taken for a separator apart', () => {
    const ask = (unique_id: string) =>
      questionKey({
        endpoint: 'influencerVideos',
        params: { unique_id, page_num: 1, page_size: 10 },
      });
    expect(ask('a&page_num=2')).toBe(
      'influencerVideos?page_num=1&page_size=10&unique_id=a%26page_num%3D2',
    );
    expect(ask('あ')).not.toBe(ask('い'));
  });

  it('does not depend on the order of the parameters', () => {
    const params = { region: 'US', page_num: 3, page_size: 10, is_ad: 1, product_id: '5' } as const;
    const entries = Object.entries(params);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const question = { endpoint: 'videoList', params: Object.fromEntries(shuffled) };
        expect(questionKey(Question.parse(question))).toBe(
          questionKey({ endpoint: 'videoList', params }),
        );
      }),
    );
  });
});

describe('wireQuery', () => {
  it('sends what the key says, the handle as it is written', () => {
    const params = { unique_id: 'Ania.Salon', page_num: 1, page_size: 10 };
    expect(wireQuery({ endpoint: 'influencerVideos', params }).toString()).toBe(
      'page_num=1&page_size=10&unique_id=Ania.Salon',
    );
    expect(wireQuery({ endpoint: 'trendingVideos', params: {} }).toString()).toBe(
      'limit=20&order_by=vv&page=1&period=7&region=US',
    );
  });
});

describe('creatorParams', () => {
  it.each([
    ['ania.salon', { unique_id: 'ania.salon' }],
    ['12345678901234', { unique_id: '12345678901234' }],
    ['7122344901288068123', { user_id: '7122344901288068123' }],
  ])('%s', (uniqueId, params) => {
    expect(creatorParams(uniqueId)).toStrictEqual(params);
    const question = {
      endpoint: 'influencerVideos',
      params: { ...params, page_num: 1, page_size: 10 },
    };
    expect(Question.safeParse(question).success).toBe(true);
  });
});
