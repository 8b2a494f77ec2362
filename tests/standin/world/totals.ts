import { day } from '../clock.ts';
import { randomOf } from '../random.ts';
import { pinnedVideos, type Totals } from './pinned.ts';

/** Upload time in unix seconds: the upper 32 bits of the id. */
export const uploadedAt = (videoId: string): number => Number(BigInt(videoId) >> 32n);

/** How a video grows: what it reaches in the end, how fast, and what each view brings. */
function courseOf(videoId: string) {
  const random = randomOf('course', videoId);
  const scale = Number(BigInt(videoId) & 7n);
  const outlier = random.chance(0.06) ? 0.9 + random.next() * 0.4 : 0;
  return {
    final: 10 ** (3.1 + scale * 0.45 + random.normal() * 0.3 + outlier),
    /** Days in which the first wave falls to a third. */
    burst: 1.2 + random.next() * 4,
    /** Share and day of a second wave. */
    second: random.chance(0.4) ? 0.15 + random.next() * 0.3 : 0,
    secondDay: 5 + random.next() * 6,
    likes: 0.02 + random.next() * 0.1,
    comments: 0.0006 + random.next() * 0.004,
    favorites: 0.003 + random.next() * 0.015,
    shares: 0.001 + random.next() * 0.01,
  };
}

/** Share of the final views reached after so many days: 0 to 1, never falling. */
function reached(course: ReturnType<typeof courseOf>, days: number): number {
  const wave = (at: number) => 1 / (1 + Math.exp(-(at - course.secondDay) / 0.9));
  const tail = 0.18;
  const first = 1 - tail - course.second;
  return (
    first * (1 - Math.exp(-days / course.burst)) +
    course.second * ((wave(days) - wave(0)) / (1 - wave(0))) +
    tail * (1 - Math.exp(-days / 90))
  );
}

/** A video's totals at a moment in unix seconds; 0 before its upload. Written-down ones do not move. */
export function totalsAt(videoId: string, seconds: number): Totals {
  const pinned = pinnedVideos.get(videoId);
  if (pinned) return pinned.totals;
  const course = courseOf(videoId);
  const days = Math.max(0, (seconds - uploadedAt(videoId)) / day);
  const views = course.final * reached(course, days);
  return {
    views: Math.floor(views),
    likes: Math.floor(views * course.likes),
    comments: Math.floor(views * course.comments),
    favorites: Math.floor(views * course.favorites),
    shares: Math.floor(views * course.shares),
  };
}

/** What came in during the last days before a moment. */
export function gainedIn(videoId: string, days: number, seconds: number): Totals {
  const now = totalsAt(videoId, seconds);
  const before = totalsAt(videoId, seconds - days * day);
  return {
    views: now.views - before.views,
    likes: now.likes - before.likes,
    comments: now.comments - before.comments,
    favorites: now.favorites - before.favorites,
    shares: now.shares - before.shares,
  };
}
