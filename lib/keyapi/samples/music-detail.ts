import { DAY_S, utcDay } from '../../metrics/utc-day';
import type { MusicDetail } from '../../schema/music-detail';
import type { Params } from '../../schema/question';
import type { Draw } from './draw';

const countries = [
  ['US', 'United States'],
  ['BR', 'Brazil'],
  ['ID', 'Indonesia'],
  ['GB', 'United Kingdom'],
  ['MX', 'Mexico'],
  ['DE', 'Germany'],
  ['PH', 'Philippines'],
  ['JP', 'Japan'],
] as const;
const interests = [
  ['10004', 'Scripted Drama'],
  ['10049', 'Entertainment News'],
  ['10073', 'Selfies'],
  ['10011', 'Other Talent'],
] as const;

/** A sound that rose to its peak within the period and stands somewhere below it. */
export function sampleMusic(
  { clip_id, region, period = 7 }: Params<'musicDetail'>,
  draw: Draw,
  nowMs: number,
): MusicDetail {
  const today = utcDay(nowMs / 1000);
  const peak = draw.between(0.4, 0.95) * (period - 1);
  const width = draw.between(0.15, 0.4) * period;
  const curve = Array.from({ length: period }, (_, index) => ({
    day: today - (period - 1 - index) * DAY_S,
    value: Math.exp(-(((index - peak) / width) ** 2)) * draw.between(0.85, 1),
  }));
  const highest = Math.max(...curve.map(({ value }) => value));
  const share = ([id, name]: readonly [string, string]) => ({
    id,
    name,
    score: draw.whole(120, 1500),
  });
  return {
    clipId: clip_id,
    songId: `70${draw.digits(17)}`,
    title: 'Sample sound',
    author: 'Sample artist',
    coverUrl: null,
    duration: draw.whole(15, 61),
    commercialUse: draw.chance(0.5),
    promoted: false,
    countryCode: region ?? 'US',
    curve: curve.map(({ day, value }) => ({
      day,
      value: Math.round((value / highest) * 100) / 100,
    })),
    countries: countries.map(share).toSorted((a, b) => b.score - a.score),
    interests: interests.map(share).toSorted((a, b) => b.score - a.score),
    ages: [3, 4, 5].map((level) => ({ level, score: draw.whole(10, 100) })),
    longevity: { popularDays: draw.whole(1, period + 1), currentPopularity: draw.whole(10, 100) },
    rank: draw.whole(1, 101),
    rankChange: draw.whole(-20, 21),
    timesOnList: draw.whole(1, 12),
    relatedVideoIds: [],
  };
}
