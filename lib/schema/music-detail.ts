import * as z from 'zod/mini';

import { Amount, Wording } from './amount';

/** One day of a sound's curve: `value` is 0 to 1 of the sound's own peak in the period. */
const CurvePoint = z.object({ day: z.number(), value: Amount });

/** `score` is an index with an unnamed base, never a percentage. */
const AudienceShare = z.object({ id: z.string(), name: Wording, score: z.number() });

export const MusicDetail = z.lazy(() =>
  z.object({
    clipId: Wording,
    songId: Wording,
    title: Wording,
    author: Wording,
    coverUrl: Wording,
    /** Seconds. */
    duration: Amount,
    /** Whether the sound is cleared for commercial use. */
    commercialUse: z.nullable(z.boolean()),
    promoted: z.nullable(z.boolean()),
    countryCode: Wording,
    curve: z.array(CurvePoint),
    /** `id` is ISO 3166-1 alpha-2. */
    countries: z.array(AudienceShare),
    interests: z.array(AudienceShare),
    /** Levels 3, 4, 5 are usually read as 18–24, 25–34, 35+; the vendor does not say so. */
    ages: z.array(z.object({ level: z.number(), score: z.number() })),
    longevity: z.object({ popularDays: Amount, currentPopularity: Amount }),
    rank: Amount,
    rankChange: Amount,
    timesOnList: Amount,
    relatedVideoIds: z.array(z.string()),
  }),
);
export type MusicDetail = z.infer<typeof MusicDetail>;

/** For which sound, region and period (days) was asked; none of them left open. */
export interface AskedSound {
  clip_id: string;
  region: string;
  period: 7 | 30 | 120;
}
