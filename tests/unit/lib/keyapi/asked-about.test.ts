import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { askedAbout } from '@/lib/keyapi/asked-about';
import { pageOf } from '@/lib/keyapi/page-of';
import { questionKey } from '@/lib/keyapi/question-key';
import { newestVideos } from '@/lib/keyapi/question-of';

it('reads what a question was about', () => {
  const list = newestVideos('Sunny.Kitchen');
  const nothing = { subject: null, region: null, page: null };
  expect(askedAbout(questionKey(list))).toEqual({ ...nothing, subject: '@sunny.kitchen' });
  expect(askedAbout(questionKey(pageOf(list, 3)))).toMatchObject({ page: '3' });
  expect(askedAbout('musicDetail?clip_id=6703723351497508865&period=30&region=DE')).toEqual({
    ...nothing,
    subject: '6703723351497508865',
    region: 'DE',
  });
  expect(askedAbout('videoList?keyword=a%26b&page_num=1&region=US').subject).toBe('a&b');
});

it('never throws, whatever stands in a journal', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(Object.keys(askedAbout(key))).toEqual(['subject', 'region', 'page']);
    }),
  );
});
