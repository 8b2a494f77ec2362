import * as z from 'zod/mini';

import { Amount, Wording } from './amount';
import { VideoId } from './subject';

/** A trending video. The list names a placeholder author, so no author is kept. */
export const TrendingVideo = z.lazy(() =>
  z.object({
    videoId: VideoId,
    title: Wording,
    /** https, signed, dies within hours. */
    coverUrl: Wording,
    /** Unix seconds from the cover's `x-expires`. */
    coverExpires: Amount,
    /** Seconds. */
    duration: Amount,
    /** ISO 3166-1 alpha-2. */
    countryCode: Wording,
    /** As the vendor names it: "United States". */
    countryName: Wording,
  }),
);
export type TrendingVideo = z.infer<typeof TrendingVideo>;

export const TrendingVideos = z.lazy(() =>
  z.object({
    rows: z.array(TrendingVideo),
    page: Amount,
    limit: Amount,
    hasMore: z.nullable(z.boolean()),
    totalCount: Amount,
  }),
);
export type TrendingVideos = z.infer<typeof TrendingVideos>;
