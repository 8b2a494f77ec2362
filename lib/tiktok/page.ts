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

/** Characters; ten times what TikTok sends, so that no page can fill the memory. */
const longest = 5_000_000;

/** What the first HTML holds, from its text, or null. */
export function readFirstHtml(written: string | null): unknown {
  if (written === null || written.length > longest) return null;
  try {
    return at(JSON.parse(written), '__DEFAULT_SCOPE__');
  } catch {
    return null;
  }
}

/**
 * The facts about a subject, for free, from what the first HTML holds. TikTok does not renew it on in-page
 * navigation, so it counts only while its id equals the subject's; null otherwise.
 */
export function factsOf(firstHtml: unknown, subject: Subject | null): PageFacts | null {
  if (subject?.kind === 'video') {
    const item = at(firstHtml, 'webapp.video-detail', 'itemInfo', 'itemStruct');
    return videoFacts(item, subject.videoId);
  }
  if (subject?.kind === 'profile')
    return profileFacts(at(firstHtml, 'webapp.user-detail', 'userInfo'), subject.uniqueId);
  return null;
}

function videoFacts(item: unknown, videoId: string): VideoFacts | null {
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

function profileFacts(info: unknown, uniqueId: string): ProfileFacts | null {
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
