import { DAY_S } from '@/lib/metrics/utc-day';
import type { DailyPoint, VideoTrends } from '@/lib/schema/video-trends';

/** Midnight of 16 October 2025 UTC, the upload day. */
export const OCT_16 = 1_760_572_800;

/** From the id of the example: 7561644792577363221 >> 32 = 1760582624, 02:43:44 on 16 October 2025 UTC. */
export const UPLOADED_AT = Number(7561644792577363221n >> 32n);

/** The n-th of October 2025, UTC midnight. */
export const october = (day: number): number => OCT_16 + (day - 16) * DAY_S;

/** A series that begins on the given day and goes on day by day. */
export function seriesFrom(first: number, values: readonly (number | null)[]): DailyPoint[] {
  return values.map((value, index) => ({ day: first + index * DAY_S, value }));
}

/** The vendor's published answer for video 7561644792577363221: 16 to 30 October 2025. */
export const vendorExample: VideoTrends = {
  totals: { views: 56_008_699, likes: 282_729, comments: 3847, favorites: 71_869 },
  series: {
    views: seriesFrom(
      OCT_16,
      [
        5_729_489, 3_875_037, 4_693_115, 4_031_819, 1_802_302, 1_704_876, 2_194_221, 3_000_309,
        3_026_261, 4_324_311, 3_071_602, 3_385_654, 1_524_496, 1_624_895, 696_926,
      ],
    ),
    likes: seriesFrom(
      OCT_16,
      [
        35_916, 24_401, 28_540, 20_394, 11_364, 11_275, 14_415, 14_486, 14_163, 13_902, 18_185,
        11_725, 9623, 8210, 2044,
      ],
    ),
    comments: seriesFrom(
      OCT_16,
      [339, -337, 1055, 255, 208, 197, 196, 191, 183, 184, 230, 177, 147, -3018, 3200],
    ),
    favorites: seriesFrom(
      OCT_16,
      [12_061, 6698, 7675, 5697, 3059, 2920, 3710, 3643, 3046, 3637, 4184, 2482, 2097, 1634, 466],
    ),
  },
  summary: null,
};

/** Fetched on 20 November 2025, noon UTC: 21 days after the last point. */
export const FETCHED_LATE = Date.UTC(2025, 10, 20, 12);

/** Fetched on 30 October 2025, noon UTC: the day of the last point. */
export const FETCHED_EARLY = Date.UTC(2025, 9, 30, 12);
