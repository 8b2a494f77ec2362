import { DAY_S } from '@/lib/metrics/utc-day';
import type { MusicDetail } from '@/lib/schema/music-detail';

/** 27 January 2026, UTC midnight: the first day of the vendor's example. */
export const JAN_27 = 1_769_472_000;
/** 2 February 2026, its last day. */
export const FEB_2 = 1_769_990_400;

/** Days from 27 January on; null is a day without a value. */
export const curveOf = (...values: (number | null)[]) =>
  values.map((value, index) => ({ day: JAN_27 + index * DAY_S, value }));

/** Unix ms, so many days after the first day of the curves, at 10:00 UTC. */
export const fetchedOnDay = (index: number) => (JAN_27 + index * DAY_S + 36_000) * 1000;

export const soundOf = (change: Partial<MusicDetail> = {}): MusicDetail => ({
  clipId: '6703723351497508865',
  songId: '6703723270476138498',
  title: 'New Sun',
  author: 'Chihei Hatakeyama',
  coverUrl: null,
  duration: 60,
  commercialUse: false,
  promoted: false,
  countryCode: 'US',
  curve: curveOf(0.06, 0.05, 0.31, 0.3, 0.1, 0.36, 1),
  countries: [
    { id: 'LV', name: 'Latvia', score: 1426 },
    { id: 'HR', name: 'Croatia', score: 1050 },
  ],
  interests: [{ id: '10004', name: 'Scripted Drama', score: 1186 }],
  ages: [],
  longevity: { popularDays: 0, currentPopularity: 0 },
  rank: null,
  rankChange: null,
  timesOnList: null,
  relatedVideoIds: [],
  ...change,
});
