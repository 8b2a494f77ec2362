import type { PageFacts, ProfileFacts, VideoFacts } from '../schema/page-facts';
import type { Subject } from '../schema/subject';
import { at } from './first-html';

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.slice(0, 4000) : null;

const amount = (value: unknown): number | null => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
};

/** The facts about a subject, for free, from the part of the first HTML that is about it; null where it is not. */
export function factsOf(part: string | null, subject: Subject | null): PageFacts | null {
  const read = json(part);
  if (subject?.kind === 'video') return videoFacts(read, subject.videoId);
  if (subject?.kind === 'profile') return profileFacts(read, subject.uniqueId);
  return null;
}

function json(part: string | null): unknown {
  try {
    return JSON.parse(part ?? 'null');
  } catch {
    return null;
  }
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
