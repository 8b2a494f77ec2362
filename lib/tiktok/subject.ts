import type { Subject } from '../schema/subject';

const itemless = /(?:^|\.)(?:seller|ads|shop|newsroom|developers|support|careers)[-.]/;
const creatorPath = /^\/(?:@|%40)([^/]*)(?:\/([^/]*)(?:\/([^/]*))?)?/;
const videoPath =
  /^\/(?:v|video|share\/video|embed(?:\/v\d+)?|player\/v\d+)\/(\d{15,25})(?:\.html)?(?:\/|$)/;
const musicPath = /^\/music\/[^/]*-(\d{5,25})(?:\/|$)/;
const digits = /^\d{15,25}$/;
// tried first: the letters of all scripts take the browser a while to make ready
const usualHandle = /^[\w.-]+$/;
const handle = /^[\p{L}\p{M}\p{N}_.-]+$/u;

/** What the page at an address is about; undefined for every other page, and for text that is no address. */
export function subjectOf(url: string | URL): Subject | undefined {
  const path = tiktokPath(url);
  return path === undefined ? undefined : subjectOfPath(path);
}

/** The same for a path of TikTok's own site, as `location.pathname` gives it. */
export function subjectOfPath(path: string): Subject | undefined {
  const creator = creatorPath.exec(path);
  if (creator) return creatorSubject(creator[1], creator[2], creator[3]);
  const videoId = videoPath.exec(path)?.[1];
  if (videoId) return { kind: 'video', videoId };
  const clipId = musicPath.exec(path)?.[1];
  return clipId ? { kind: 'music', clipId } : undefined;
}

function tiktokPath(url: string | URL): string | undefined {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return undefined;
  }
  const { protocol, hostname, username, password, pathname } = address;
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  if (username || password || itemless.test(hostname)) return undefined;
  return hostname === 'tiktok.com' || hostname.endsWith('.tiktok.com') ? pathname : undefined;
}

function creatorSubject(raw = '', section = '', item = ''): Subject | undefined {
  const uniqueId = readHandle(raw);
  if (section !== 'video' && section !== 'photo') {
    return uniqueId ? { kind: 'profile', uniqueId } : undefined;
  }
  // a post whose id cannot be read is not its creator's profile either
  if (!digits.test(item)) return undefined;
  return { kind: 'video', videoId: item, ...(uniqueId && { uniqueId }) };
}

function readHandle(raw: string): string | undefined {
  try {
    const written = decodeURIComponent(raw);
    return written.length <= 64 && (usualHandle.test(written) || handle.test(written))
      ? written
      : undefined;
  } catch {
    return undefined;
  }
}
