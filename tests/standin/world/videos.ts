import { day } from '../clock.ts';
import { digest, digitsOf, randomOf } from '../random.ts';
import { captionOf } from './captions.ts';
import { type Creator, creatorOfVideo, creatorOf } from './creators.ts';
import { pinnedVideos } from './pinned.ts';
import { soundOf, soundOfVideo, type Sound } from './sounds.ts';
import { uploadedAt } from './totals.ts';

export interface Video {
  id: string;
  creator: Creator;
  caption: string;
  /** Unix seconds. */
  createdAt: number;
  /** Seconds. */
  duration: number;
  isPhoto: boolean;
  isAd: boolean;
  createdByAi: boolean;
  /** What the video sells; none where it sells nothing. */
  products: string[];
  sound: Sound;
}

/** Whether the vendor knows nothing about a video, creator or sound with this id. */
export const isUnknown = (id: string) => id.endsWith('0000');

/** Whether the vendor's own source has lost it. */
export const isDeprecated = (id: string) => id.endsWith('9999');

/** The id of what was uploaded then; its last bits hold the size of a usual video there. */
export function videoIdAt(seconds: number, scale: number, seed: string): string {
  for (let attempt = 0; ; attempt++) {
    const low = ((digest(`${seed} ${attempt}`) & ~7) | scale) >>> 0;
    const id = String((BigInt(seconds) << 32n) | BigInt(low));
    if (!isUnknown(id) && !isDeprecated(id)) return id;
  }
}

/** A video by its id alone, or as one of the given creator. */
export function videoOf(id: string, author?: Creator): Video {
  const pinned = pinnedVideos.get(id);
  const creator = author ?? (pinned ? creatorOf(pinned.uniqueId) : creatorOfVideo(id));
  const random = randomOf('video', id);
  const sells = creator.sells && !pinned && random.chance(0.55);
  return {
    id,
    creator,
    caption: pinned?.caption ?? captionOf(id, creator),
    createdAt: uploadedAt(id) + (pinned ? 30 : digest(id) % 40),
    duration: pinned?.duration ?? random.whole(7, 95),
    isPhoto: !pinned && random.chance(0.08),
    isAd: !pinned && random.chance(0.1),
    createdByAi: !pinned && random.chance(0.15),
    products: sells ? productsOf(creator).slice(0, random.whole(1, 3)) : [],
    sound: pinned?.soundId ? soundOf(pinned.soundId) : soundOfVideo(id),
  };
}

/** What a creator sells: three products, of one category. */
function productsOf({ uniqueId }: Creator): string[] {
  const known = products.get(uniqueId);
  if (known) return known;
  const made = [0, 1, 2].map((item) => `1729${digitsOf(15, 'product', uniqueId, item)}`);
  products.set(uniqueId, made);
  return made;
}

const products = new Map<string, string[]>();

/** A creator's videos uploaded before a moment (unix seconds), newest first, as many as the library holds. */
export function videosOf(creator: Creator, before: number): Video[] {
  const pinned = [...pinnedVideos.values()].filter(
    ({ id, uniqueId }) => uniqueId === creator.uniqueId && uploadedAt(id) < before,
  );
  const ids = pinned.map(({ id }) => id);
  const every = creator.everyDays * day;
  for (let slot = Math.floor(before / every); ids.length < creator.posts && slot > 0; slot--) {
    const at = slot * every + Math.floor(randomOf(creator.uniqueId, slot).next() * every * 0.8);
    if (at < before) ids.push(videoIdAt(at, creator.scale, `${creator.uniqueId} ${slot}`));
  }
  return ids.toSorted((a, b) => uploadedAt(b) - uploadedAt(a)).map((id) => videoOf(id, creator));
}
