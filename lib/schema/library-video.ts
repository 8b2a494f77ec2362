import * as z from 'zod/mini';

import { Amount, Wording } from './amount';
import { VideoId } from './subject';

/** Totals and their increments over the last 1, 7 and 30 days. Increments that are all 0 may be "not refreshed". */
const Growing = z.object({ total: Amount, day1: Amount, day7: Amount, day30: Amount });

/** One row of the video library, refreshed about daily by the vendor. */
export const LibraryVideo = z.lazy(() =>
  z.object({
    videoId: VideoId,
    uniqueId: Wording,
    userId: Wording,
    caption: Wording,
    /** ISO 3166-1 alpha-2, upper case. */
    region: Wording,
    /** Unix seconds. */
    createdAt: Amount,
    /** Seconds. */
    duration: Amount,
    width: Amount,
    height: Amount,
    /** Bytes. */
    fileSize: Amount,
    /** As the vendor writes it: "720p". */
    ratio: Wording,
    /** https only; often unreadable or expired. */
    coverUrl: Wording,
    avatarUrl: Wording,
    views: Growing,
    likes: Growing,
    comments: Amount,
    favorites: Amount,
    shares: Amount,
    /** Units sold, estimated. */
    sales: Amount,
    /** Gross merchandise value, estimated, in an unnamed currency. */
    gmv: Amount,
    sells: z.nullable(z.boolean()),
    isAd: z.nullable(z.boolean()),
    createdByAi: z.nullable(z.boolean()),
    categories: z.array(z.object({ id: z.string(), name: Wording })),
    productIds: z.array(z.string()),
  }),
);
export type LibraryVideo = z.infer<typeof LibraryVideo>;

/** One page of library rows; `last` when the page was not full. */
export const LibraryPage = z.lazy(() =>
  z.object({ rows: z.array(LibraryVideo), last: z.boolean() }),
);
export type LibraryPage = z.infer<typeof LibraryPage>;
