import * as z from 'zod/mini';

import { Amount, Wording } from './amount';

/** The four measures that video trends knows, in the order in which they are shown. */
export const measures = ['views', 'likes', 'comments', 'favorites'] as const;
export type Measure = (typeof measures)[number];

/** One day of a series: `day` is unix seconds at UTC midnight; `value` is net, so it may be negative. */
export const DailyPoint = z.object({ day: z.number(), value: Amount });
export type DailyPoint = z.infer<typeof DailyPoint>;

const perMeasure = <T extends z.ZodMiniType>(schema: T) =>
  z.object({ views: schema, likes: schema, comments: schema, favorites: schema });

export const VideoTrends = z.lazy(() =>
  z.object({
    /** Totals at the moment of the answer. */
    totals: perMeasure(Amount),
    /** Ascending days, each at most once; an absent series is empty. */
    series: perMeasure(z.array(DailyPoint)),
    summary: z.nullable(z.object({ title: Wording, content: z.string() })),
  }),
);
export type VideoTrends = z.infer<typeof VideoTrends>;
