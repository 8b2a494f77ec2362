import * as z from 'zod/mini';

/** 15 to 25 digits; always text, because the ids are above 2^53. */
export const VideoId = z.string().check(z.regex(/^\d{15,25}$/));
const UniqueId = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[^\s/@]+$/u));
const ClipId = z.string().check(z.regex(/^\d{5,25}$/));

/** What a TikTok page is about. */
export const Subject = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('video'), videoId: VideoId, uniqueId: z.optional(UniqueId) }),
    z.object({ kind: z.literal('profile'), uniqueId: UniqueId }),
    z.object({ kind: z.literal('music'), clipId: ClipId }),
  ]),
);
export type Subject = z.infer<typeof Subject>;
