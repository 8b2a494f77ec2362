import type { Creator } from '../world/creators.ts';
import { exampleVideo, type Totals } from '../world/pinned.ts';
import { totalsAt } from '../world/totals.ts';
import { type Video, videosOf } from '../world/videos.ts';
import type { Route } from './route.ts';

/** What the page itself counts at a moment (unix seconds): a little newer than what the vendor sells. */
export const pageTotals = (videoId: string, seconds: number): Totals =>
  videoId === exampleVideo.id ? exampleVideo.pageTotals : totalsAt(videoId, seconds);

/** Likes of all videos of a creator. */
export const heartsOf = (creator: Creator, seconds: number): number =>
  videosOf(creator, seconds).reduce((sum, { id }) => sum + pageTotals(id, seconds).likes, 0);

/** Large numbers are rounded for show; the exact ones are the texts beside them. */
function rounded(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 2);
  return value < 10_000 ? value : Math.round(value / unit) * unit;
}

const mapped = <T>(counts: Record<string, number>, change: (value: number) => T) =>
  Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, change(value)]));

function itemStruct({ id, caption, createdAt, creator, sound, duration }: Video, seconds: number) {
  const { views, likes, comments, favorites, shares } = pageTotals(id, seconds);
  const counts = {
    playCount: views,
    diggCount: likes,
    commentCount: comments,
    shareCount: shares,
    collectCount: favorites,
  };
  return {
    id,
    desc: caption,
    createTime: createdAt,
    video: { id, duration, ratio: '720p', width: 576, height: 1024 },
    author: { id: creator.userId, uniqueId: creator.uniqueId, nickname: creator.nickname },
    music: { id: sound.clipId, title: sound.title, authorName: sound.author },
    stats: mapped(counts, rounded),
    statsV2: mapped(counts, String),
    locationCreated: creator.region,
  };
}

function userInfo(creator: Creator, seconds: number) {
  const counts = {
    followerCount: creator.followers,
    followingCount: creator.following,
    heartCount: heartsOf(creator, seconds),
    videoCount: videosOf(creator, seconds).length,
  };
  const { userId, uniqueId, nickname, bio } = creator;
  return {
    user: { id: userId, uniqueId, nickname, signature: bio, verified: false },
    stats: mapped(counts, rounded),
    statsV2: mapped(counts, String),
  };
}

/** The JSON of `__UNIVERSAL_DATA_FOR_REHYDRATION__`: it describes the page that was loaded. */
export function universalData(route: Route, seconds: number) {
  const scope: Record<string, unknown> = {
    'webapp.app-context': { language: 'en', region: 'US', appId: 1988 },
  };
  if (route.kind === 'video')
    scope['webapp.video-detail'] = {
      itemInfo: { itemStruct: itemStruct(route.video, seconds) },
      statusCode: 0,
    };
  if (route.kind === 'profile')
    scope['webapp.user-detail'] = { userInfo: userInfo(route.creator, seconds), statusCode: 0 };
  return { __DEFAULT_SCOPE__: scope };
}
