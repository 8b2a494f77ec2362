import { type Creator, creatorOf, creatorOfUserId, creatorOfVideo } from '../world/creators.ts';
import { pinnedVideos } from '../world/pinned.ts';
import { type Sound, soundOf } from '../world/sounds.ts';
import { type Video, videoOf } from '../world/videos.ts';

/** What an address of the site shows. */
export type Route =
  | { kind: 'video'; video: Video }
  | { kind: 'profile'; creator: Creator }
  | { kind: 'music'; sound: Sound }
  | { kind: 'feed' }
  | { kind: 'missing' };

const feeds = new Set(['/', '/foryou', '/following', '/explore']);
const video = /^\/@([^/]*)\/(?:video|photo)\/(\d{15,25})\/?$/;
const bareVideo =
  /^\/(?:(?:share\/)?video|v|embed|embed\/v2|player\/v1)\/(\d{15,25})(?:\.html)?\/?$/;
const profile = /^\/@([^/]+)(?:\/(?:live|playlist\/[^/]+|collection\/[^/]+)?)?\/?$/;
const music = /^\/music\/(?:[^/]*-)?(\d{5,25})\/?$/;

/** A handle, or a creator's number in its place. */
const named = (handle: string) =>
  /^\d{15,}$/.test(handle) ? creatorOfUserId(handle) : creatorOf(handle);

/** Reads a path, percent-encoded as it came. */
export function routeOf(path: string): Route {
  const decoded = decodedPath(path);
  if (decoded === undefined) return { kind: 'missing' };
  if (feeds.has(decoded)) return { kind: 'feed' };
  const [, author = '', id] = video.exec(decoded) ?? [];
  if (id) return { kind: 'video', video: videoOf(id, author ? named(author) : authorOf(id)) };
  const bareId = bareVideo.exec(decoded)?.[1];
  if (bareId) return { kind: 'video', video: videoOf(bareId, authorOf(bareId)) };
  const clipId = music.exec(decoded)?.[1];
  if (clipId) return { kind: 'music', sound: soundOf(clipId) };
  const handle = profile.exec(decoded)?.[1];
  return handle ? { kind: 'profile', creator: named(handle) } : { kind: 'missing' };
}

function authorOf(videoId: string): Creator {
  const pinned = pinnedVideos.get(videoId);
  return pinned ? creatorOf(pinned.uniqueId) : creatorOfVideo(videoId);
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
