import * as z from 'zod/mini';

import { Amount, Wording } from './amount';

/** What the first HTML of a TikTok page says of its video. Numbers may be null, text is not yet cleaned. */
const VideoFacts = z.object({
  kind: z.literal('video'),
  videoId: z.string(),
  caption: Wording,
  uniqueId: Wording,
  nickname: Wording,
  /** Unix seconds. */
  createdAt: Amount,
  clipId: Wording,
  soundTitle: Wording,
  views: Amount,
  likes: Amount,
  comments: Amount,
  shares: Amount,
  favorites: Amount,
});
export type VideoFacts = z.infer<typeof VideoFacts>;

const ProfileFacts = z.object({
  kind: z.literal('profile'),
  uniqueId: z.string(),
  nickname: Wording,
  signature: Wording,
  followers: Amount,
  following: Amount,
  likes: Amount,
  videos: Amount,
});
export type ProfileFacts = z.infer<typeof ProfileFacts>;

export const PageFacts = z.discriminatedUnion('kind', [VideoFacts, ProfileFacts]);
export type PageFacts = z.infer<typeof PageFacts>;
