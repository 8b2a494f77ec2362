import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { PageFacts } from '@/lib/schema/page-facts';
import { firstHtmlOf } from '@/lib/tiktok/first-html';
import { factsOf, readFirstHtml } from '@/lib/tiktok/page';

const videoId = '7561644792577363221';
const video = { kind: 'video', videoId } as const;
const profile = { kind: 'profile', uniqueId: 'Ania.Salon' } as const;

const item = {
  id: videoId,
  desc: 'A caption',
  createTime: '1760582624',
  author: { id: '1', uniqueId: 'ania.salon', nickname: 'Ania' },
  music: { id: '6703723351497508865', title: 'New Sun' },
  stats: { playCount: 56_000_000, diggCount: 282_700, commentCount: 3847, shareCount: 12 },
  statsV2: {
    playCount: '56008699',
    diggCount: '282729',
    commentCount: '3847',
    collectCount: '71869',
  },
};
const user = { uniqueId: 'ania.salon', nickname: 'Ania', signature: 'Hair' };
const stats = { followerCount: 1200, followingCount: 3, heart: 90, videoCount: 7 };

const withVideo = (itemStruct: unknown) => ({
  'webapp.video-detail': { itemInfo: { itemStruct } },
});
const withUser = (userInfo: unknown) => ({ 'webapp.user-detail': { userInfo } });
const videoFacts = (fields: object) => factsOf(withVideo({ ...item, ...fields }), video);

describe('the facts of a video', () => {
  it('are read, exact counts before rounded ones', () => {
    expect(factsOf(withVideo(item), video)).toStrictEqual({
      kind: 'video',
      videoId,
      caption: 'A caption',
      uniqueId: 'ania.salon',
      nickname: 'Ania',
      createdAt: 1_760_582_624,
      clipId: '6703723351497508865',
      soundTitle: 'New Sun',
      views: 56_008_699,
      likes: 282_729,
      comments: 3847,
      shares: 12,
      favorites: 71_869,
    });
  });

  it.each([
    [56, 56],
    ['56', 56],
    [0, 0],
    ['0', 0],
    [-1, null],
    ['-1', null],
    ['1.2M', null],
    ['', null],
    ['9'.repeat(400), null],
    [Number.NaN, null],
    [null, null],
    [true, null],
    [[5], null],
    [{}, null],
  ])('take %o for a count of %o', (written, count) => {
    const facts = { stats: {}, statsV2: { playCount: written, collectCount: '1' } };
    expect(videoFacts(facts)).toMatchObject({ views: count, favorites: 1 });
    expect(videoFacts({ stats: { playCount: written }, statsV2: null })).toMatchObject({
      views: count,
      favorites: null,
    });
  });

  it.each([null, 5, '', '   ', [], {}, undefined])('take %o for no text', (written) => {
    const facts = { desc: written, author: { uniqueId: written }, music: { id: written } };
    expect(videoFacts(facts)).toMatchObject({ caption: null, uniqueId: null, clipId: null });
  });

  it('are cut, so that no page can fill the memory', () => {
    expect(videoFacts({ desc: 'x'.repeat(1_000_000) })).toMatchObject({
      caption: 'x'.repeat(4000),
    });
  });

  it.each([
    { id: '7561644792577363222' },
    { id: Number(videoId) },
    { id: null },
    { id: undefined },
  ])('are none where the page is about another: %o', (fields) => {
    expect(videoFacts(fields)).toBeNull();
  });
});

describe('the facts of a profile', () => {
  it('are read whatever the case of the handle', () => {
    expect(factsOf(withUser({ user, stats }), profile)).toStrictEqual({
      kind: 'profile',
      uniqueId: 'ania.salon',
      nickname: 'Ania',
      signature: 'Hair',
      followers: 1200,
      following: 3,
      likes: 90,
      videos: 7,
    });
  });

  it('take exact counts before rounded ones', () => {
    const statsV2 = { followerCount: '1234', heartCount: '91' };
    expect(factsOf(withUser({ user, stats, statsV2 }), profile)).toMatchObject({
      followers: 1234,
      likes: 91,
      videos: 7,
    });
  });

  it('are none of another creator', () => {
    const other = { ...profile, uniqueId: 'another' };
    expect(factsOf(withUser({ user, stats }), other)).toBeNull();
    expect(factsOf(withUser({ stats }), profile)).toBeNull();
  });
});

describe('factsOf', () => {
  it('knows nothing of other subjects', () => {
    const both = { ...withVideo(item), ...withUser({ user, stats }) };
    expect(factsOf(both, null)).toBeNull();
    expect(factsOf(both, { kind: 'music', clipId: item.music.id })).toBeNull();
    expect(factsOf(withVideo(item), profile)).toBeNull();
    expect(factsOf(withUser({ user, stats }), video)).toBeNull();
  });

  it('never throws, and what it returns are facts', () => {
    // whatever stands in the page, JSON is all that can be read from it
    const field = fc.jsonValue({ maxDepth: 2 });
    const fields = fc.record({
      desc: field,
      createTime: field,
      author: field,
      music: field,
      stats: field,
      statsV2: field,
    });
    const page = fc.oneof(
      field,
      field.map(withVideo),
      field.map(withUser),
      fields.map((sent) => withVideo({ ...sent, id: videoId })),
      fields.map((sent) => withUser({ ...sent, user: { ...user, nickname: sent.desc } })),
    );
    fc.assert(
      fc.property(page, fc.constantFrom(video, profile), (sent, subject) => {
        const facts = factsOf(sent, subject);
        expect(facts === null || PageFacts.safeParse(facts).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('firstHtmlOf', () => {
  it('gives what the page was loaded with, as it stands there', () => {
    const getElementById = vi.fn<(id: string) => { textContent: string } | null>(() => ({
      textContent: '{"x":1}',
    }));
    const document = { getElementById } as unknown as Document;
    expect(firstHtmlOf(document)).toBe('{"x":1}');
    expect(getElementById).toHaveBeenCalledWith('__UNIVERSAL_DATA_FOR_REHYDRATION__');
    getElementById.mockReturnValue(null);
    expect(firstHtmlOf(document)).toBeNull();
  });
});

describe('readFirstHtml', () => {
  it('reads what the page was loaded with', () => {
    const scope = withVideo(item);
    const written = JSON.stringify({ __DEFAULT_SCOPE__: scope });
    expect(readFirstHtml(written)).toStrictEqual(scope);
    expect(factsOf(readFirstHtml(written), video)).toMatchObject({ views: 56_008_699 });
  });

  it('reads no more than a page holds', () => {
    expect(readFirstHtml(`{"__DEFAULT_SCOPE__":"${'x'.repeat(5_000_000)}"}`)).toBeNull();
  });

  it.each([null, '', '{', 'null', '[]', '5', '"text"', '{"__DEFAULT_SCOPE__":null}'])(
    'knows nothing where the page holds %o',
    (written) => {
      const firstHtml = readFirstHtml(written);
      expect(factsOf(firstHtml, video)).toBeNull();
      expect(factsOf(firstHtml, profile)).toBeNull();
    },
  );
});
