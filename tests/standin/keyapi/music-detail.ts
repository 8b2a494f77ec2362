import { day, midnight } from '../clock.ts';
import { digest, digitsOf, randomOf, type Random } from '../random.ts';
import { musicRegions, regionName } from '../world/regions.ts';
import { musicPath, type Sound, soundOf } from '../world/sounds.ts';
import { isDeprecated, isUnknown, videoIdAt } from '../world/videos.ts';
import { type Answer, bare, success } from './envelope.ts';
import { exampleData, examples } from './examples.ts';
import type { WireParams } from './parameters.ts';

/** A sound. The vendor's example answers for its id whatever the market, where the period is 7 days. */
export function musicDetail(params: WireParams, seconds: number): Answer {
  const { clip_id: clipId = '', region = 'US', period = '7' } = params;
  const example = exampleData('musicDetail');
  if (clipId === example.sound.clip_id) {
    if (period === '7') return examples.musicDetail;
    const trend = longer(clipId, example.sound.trend, Number(period));
    return success({ ...example, sound: { ...example.sound, country_code: region, trend } });
  }
  const known = !isUnknown(clipId) && !isDeprecated(clipId) && musicRegions.has(region);
  const sound = known ? soundData(soundOf(clipId), region, Number(period), seconds) : null;
  const message = isDeprecated(clipId) ? 'deprecated' : 'success';
  return success({ disliked: null, like_count: null, liked: null, sound }, message);
}

function soundData(sound: Sound, region: string, period: number, seconds: number) {
  const { clipId, title, author, duration } = sound;
  const random = randomOf('music', clipId);
  const listed = random.chance(0.25);
  return {
    audience_ages: random.chance(0.5)
      ? [3, 4, 5].map((age_level) => ({ age_level, score: random.whole(12, 70) }))
      : null,
    audience_countries: countries(random, region),
    audience_interests: interests(random),
    author,
    clip_id: clipId,
    country_code: region,
    cover: `https://p16-sg.tiktokcdn.com/aweme/720x720/tos-alisg-v-2774/${digitsOf(12, clipId)}.jpeg`,
    duration,
    if_cml: random.chance(0.4),
    is_search: false,
    link: `https://www.tiktok.com/music/x-${clipId}`,
    longevity: { popular_days: random.whole(0, 60), current_popularity: random.whole(0, 100) },
    music_url: null,
    on_list_times: listed ? random.whole(1, 30) : null,
    promoted: random.chance(0.1),
    rank: listed ? random.whole(1, 100) : null,
    rank_diff: listed ? random.whole(-20, 20) : null,
    related_items: random.chance(0.5)
      ? [1, 2, 3].map((item) => bare(videoIdAt(midnight(seconds) - item * day, 5, clipId)))
      : null,
    song_id: `7${digitsOf(18, 'song', clipId)}`,
    title,
    trend: curve(clipId, period, midnight(seconds) - day),
    url_title: musicPath(sound).slice('/music/'.length, -clipId.length - 1),
  };
}

/** How popular a sound is on a day: slow waves of its own, with noise. */
function popularity(clipId: string, at: number): number {
  const length = 30 + (digest(`length ${clipId}`) % 120);
  const phase = digest(`phase ${clipId}`) % length;
  const wave = 0.5 + 0.5 * Math.sin((2 * Math.PI * (at / day + phase)) / length);
  return 0.08 + wave ** 2 * (0.8 + randomOf(clipId, at).next() * 0.2);
}

/** Daily values of the period, 0 to 1 of the highest among them. */
function curve(clipId: string, period: number, last: number) {
  const days = Array.from({ length: period }, (_, i) => last - (period - 1 - i) * day);
  const values = days.map((time) => popularity(clipId, time));
  const peak = Math.max(...values);
  return days.map((time, i) => ({
    time,
    value: Math.round(((values[i] ?? 0) / peak) * 100) / 100,
  }));
}

/** A longer curve that ends with the given points, of which one is the peak. */
function longer(clipId: string, points: { time: number; value: number }[], period: number) {
  const first = points[0]?.time ?? 0;
  const before = curve(clipId, period - points.length, first - day);
  return [...before.map(({ time, value }) => ({ time, value: value * 0.6 })), ...points];
}

function countries(random: Random, region: string) {
  const start = random.whole(0, musicRegions.size - 1);
  const others = [...musicRegions, ...musicRegions].slice(start, start + 9);
  const labels = [...new Set([...others, region])].toSorted((a, b) => digest(a) - digest(b));
  let score = random.whole(900, 1500);
  return labels.map((label) => {
    score = Math.round(score * (0.75 + random.next() * 0.22));
    const country_info = { id: digitsOf(7, label), label, value: regionName(label) };
    return { country_info, score };
  });
}

const subjects = [
  'Lip-sync',
  'Daily Life',
  'Cooking',
  'Dance',
  'Street Photography',
  'Selfies',
  'Home & Garden',
  'Travel',
  'Fitness',
  'Art',
  'Pets',
  'Comedy',
  'Outfits',
] as const;

function interests(random: Random) {
  const start = random.whole(0, subjects.length - 1);
  let score = random.whole(500, 1300);
  return [0, 1, 2, 3, 4].map((step) => {
    const number = (start + step * 5) % subjects.length;
    score = Math.round(score * (0.4 + random.next() * 0.5));
    const id = String(10_001 + number);
    return { interest_info: { id, label: `diversify_${id}`, value: subjects[number] }, score };
  });
}
