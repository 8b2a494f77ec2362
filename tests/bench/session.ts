import { example, sound } from '../e2e/videos.ts';
import { randomOf } from '../standin/random.ts';
import { creatorsOf } from '../standin/world/creators.ts';

/** One navigation of a session. */
export interface Step {
  /** Which of two tabs. */
  tab: 0 | 1;
  /** Path at TikTok. */
  path: string;
  /** Whether somebody stays there, long enough for a page to load by itself. */
  rests: boolean;
}

const later = (id: string, by: number) => String(BigInt(id) + 100_000_001n * BigInt(by));
const videos = Array.from(
  { length: 40 },
  (_, at) => `/@sunny.kitchen/video/${later(example.id, at)}`,
);
const profiles = creatorsOf('US')
  .slice(0, 10)
  .map(({ uniqueId }) => `/@${uniqueId}`);
const sounds = Array.from({ length: 10 }, (_, at) => `/music/a-sound-${later(sound.clipId, at)}`);

/** The same session each time: mostly videos, a fifth of them looked at, many seen before, in two tabs. */
export function sessionOf(navigations: number): Step[] {
  const random = randomOf('session', navigations);
  const seen: string[] = [];
  return Array.from({ length: navigations }, () => {
    const isRevisit = seen.length > 3 && random.chance(0.35);
    const kind = random.next();
    const places = kind < 0.7 ? videos : kind < 0.85 ? profiles : sounds;
    const from = isRevisit ? seen : places;
    const path = from[random.whole(0, from.length - 1)] ?? example.url;
    seen.push(path);
    return { tab: random.chance(0.3) ? 1 : 0, path, rests: random.chance(0.2) };
  });
}
