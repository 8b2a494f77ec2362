import * as z from 'zod/mini';

import { Wording } from './amount';
import { trendingParameters } from './question';
import { VideoId } from './subject';

/** Which list of trending videos: the same three always make the same one. */
export const TrendingChoice = z.lazy(() =>
  z.required(z.pick(trendingParameters(), { region: true, period: true, order_by: true })),
);
export type TrendingChoice = z.infer<typeof TrendingChoice>;

/** A video's place on a list, counted from 1. */
export const Rank = z.lazy(() => z.object({ videoId: VideoId, rank: z.number(), title: Wording }));
export type Rank = z.infer<typeof Rank>;

/** One look at a list: when its first page was bought (unix ms), and who stood where. */
export const Look = z.lazy(() => z.object({ at: z.number(), ranks: z.array(Rank) }));
export type Look = z.infer<typeof Look>;
