import type { PageFacts, ProfileFacts, VideoFacts } from '../schema/page-facts';
import type { Subject } from '../schema/subject';

type Json = Record<string, unknown>;

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Json)[name] : null),
    value,
  );

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.slice(0, 4000) : null;

const amount = (value: unknown): number | null => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
};

/** The data that the page's first HTML came with, as text: JSON of several hundred kB, or empty. */
export const firstHtmlOf = (document: Document): string =>
  document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent ?? '';

// characters; no page of TikTok comes near it
const longest = 5_000_000;

/** What those data hold, or null. */
export function readFirstHtml(written: string): unknown {
  if (written.length > longest) return null;
  try {
    return at(JSON.parse(written), '__DEFAULT_SCOPE__');
  } catch {
    return null;
  }
}

/**
 * The facts about a subject, for free. TikTok does not renew its first HTML on in-page navigation, so
 * they count only while its id equals the subject's; null otherwise.
 */
export function factsOf(firstHtml: unknown, subject: Subject | null): PageFacts | null {
  if (subject?.kind === 'video') return videoFacts(firstHtml, subject.videoId);
  if (subject?.kind === 'profile') return profileFacts(firstHtml, subject.uniqueId);
  return null;
}

function videoFacts(firstHtml: unknown, videoId: string): VideoFacts | null {
  const item = at(firstHtml, 'webapp.video-detail', 'itemInfo', 'itemStruct');
  if (at(item, 'id') !== videoId) return null;
  // statsV2 holds exact text where stats may be rounded
  const count = (name: string) =>
    amount(at(item, 'statsV2', name)) ?? amount(at(item, 'stats', name));
  return {
    kind: 'video',
    videoId,
    caption: text(at(item, 'desc')),
    uniqueId: text(at(item, 'author', 'uniqueId')),
    nickname: text(at(item, 'author', 'nickname')),
    createdAt: amount(at(item, 'createTime')),
    clipId: text(at(item, 'music', 'id')),
    soundTitle: text(at(item, 'music', 'title')),
    views: count('playCount'),
    likes: count('diggCount'),
    comments: count('commentCount'),
    shares: count('shareCount'),
    favorites: count('collectCount'),
  };
}

function profileFacts(firstHtml: unknown, uniqueId: string): ProfileFacts | null {
  const info = at(firstHtml, 'webapp.user-detail', 'userInfo');
  const found = text(at(info, 'user', 'uniqueId'));
  if (found?.toLowerCase() !== uniqueId.toLowerCase()) return null;
  const count = (name: string) =>
    amount(at(info, 'statsV2', name)) ?? amount(at(info, 'stats', name));
  return {
    kind: 'profile',
    uniqueId: found,
    nickname: text(at(info, 'user', 'nickname')),
    signature: text(at(info, 'user', 'signature')),
    followers: count('followerCount'),
    following: count('followingCount'),
    likes: count('heartCount') ?? count('heart'),
    videos: count('videoCount'),
  };
}
