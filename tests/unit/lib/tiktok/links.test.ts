import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { musicUrl, profileUrl, videoUrl } from '@/lib/tiktok/links';
import { subjectOf } from '@/lib/tiktok/subject';

import { anyText } from '../any-text';

const videoId = '7561644792577363221';

it('writes the addresses of TikTok', () => {
  expect(videoUrl(videoId)).toBe('https://www.tiktok.com/@/video/7561644792577363221');
  expect(videoUrl(videoId, 'ania.salon')).toBe(
    'https://www.tiktok.com/@ania.salon/video/7561644792577363221',
  );
  expect(profileUrl('あ')).toBe('https://www.tiktok.com/@%E3%81%82');
  expect(musicUrl('6703723351497508865')).toBe(
    'https://www.tiktok.com/music/x-6703723351497508865',
  );
});

it('is read back as the subject that it was written for', () => {
  expect(subjectOf(videoUrl(videoId))).toStrictEqual({ kind: 'video', videoId });
  expect(subjectOf(videoUrl(videoId, 'あ'))).toStrictEqual({
    kind: 'video',
    videoId,
    uniqueId: 'あ',
  });
  expect(subjectOf(profileUrl('a.b_c'))).toStrictEqual({ kind: 'profile', uniqueId: 'a.b_c' });
  expect(subjectOf(musicUrl('12345678901'))).toStrictEqual({
    kind: 'music',
    clipId: '12345678901',
  });
});

it('leads to www.tiktok.com whatever stands in the parts, and never throws', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, two) => {
      for (const url of [videoUrl(one, two), profileUrl(one), musicUrl(one)]) {
        expect(new URL(url).origin).toBe('https://www.tiktok.com');
        expect(new URL(url).search + new URL(url).hash).toBe('');
      }
    }),
  );
});
