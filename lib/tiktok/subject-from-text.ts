import type { Subject } from '../schema/subject';
import { profileUrl } from './links';
import { subjectOf } from './subject';

/** Why text names no subject. */
export type Unreadable =
  | 'empty'
  /** TikTok alone knows where it leads. */
  | 'short-link'
  | 'other-site'
  /** A page of TikTok that is about no video, creator or sound. */
  | 'other-page'
  | 'unclear';

/** What typed text is about; `otherwise` is the other thing that the same number may be. */
export type Reading =
  | { subject: Subject; otherwise: Subject | null }
  | { subject: null; reason: Unreadable };

const linkLike = /^(?:[a-z][a-z0-9+.-]*:|\/\/)|\/|^www\.|tiktok\.com/i;
const shortHost = /^v[a-z]\.tiktok\.com$/;
const shortPath = /^\/t\/./;
const isTikTok = (host: string) => host === 'tiktok.com' || host.endsWith('.tiktok.com');

/**
 * What somebody means who pastes or types a TikTok link (with or without its scheme, or within a shared
 * sentence), a handle (with or without its @) or an id. A number of 15 to 25 digits is read as a video; a
 * sound may have the same. Never throws.
 */
export function subjectFromText(text: string): Reading {
  const typed = text.slice(0, 2000).trim();
  const words = typed.split(/\s+/);
  const word = words.find((each) => /^https?:\/\//i.test(each)) ?? typed;
  if (word === '') return { subject: null, reason: 'empty' };
  if (/\s/.test(word)) return { subject: null, reason: 'unclear' };
  if (/^\d+$/.test(word)) return subjectFromNumber(word);
  if (/^\/?(?:@|%40)/i.test(word)) return subjectFromLink(`https://www.tiktok.com/${word}`);
  return linkLike.test(word) ? subjectFromLink(withScheme(word)) : subjectFromHandle(word);
}

const withScheme = (word: string): string => {
  if (word.startsWith('//')) return `https:${word}`;
  return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(word) ? word : `https://${word}`;
};

function subjectFromNumber(digits: string): Reading {
  const sound: Subject = { kind: 'music', clipId: digits };
  if (digits.length > 25) return { subject: null, reason: 'unclear' };
  if (digits.length >= 15) return { subject: { kind: 'video', videoId: digits }, otherwise: sound };
  return digits.length >= 5
    ? { subject: sound, otherwise: { kind: 'profile', uniqueId: digits } }
    : subjectFromHandle(digits);
}

function subjectFromHandle(handle: string): Reading {
  const subject = subjectOf(profileUrl(handle));
  return subject ? { subject, otherwise: null } : { subject: null, reason: 'unclear' };
}

function subjectFromLink(link: string): Reading {
  const url = URL.parse(link.replace('tiktok.com//', 'tiktok.com/'));
  if (!url) return { subject: null, reason: 'unclear' };
  const subject = subjectOf(url);
  if (subject) return { subject, otherwise: null };
  const { protocol, hostname, pathname, username, password } = url;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (!isWeb || username || password || !isTikTok(hostname))
    return { subject: null, reason: 'other-site' };
  const isShort = shortHost.test(hostname) || shortPath.test(pathname);
  return { subject: null, reason: isShort ? 'short-link' : 'other-page' };
}
