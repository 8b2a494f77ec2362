import { digest, digitsOf, randomOf } from '../random.ts';
import { pinnedCreators, type PinnedCreator } from './pinned.ts';
import { musicRegions } from './regions.ts';
import { type Theme, themes } from './themes.ts';

export interface Creator {
  /** Lower case, without @. */
  uniqueId: string;
  userId: string;
  nickname: string;
  bio: string;
  region: string;
  theme: Theme;
  /** 0 small to 7 huge: the size of a usual video. */
  scale: number;
  sells: boolean;
  /** How many videos the library holds. */
  posts: number;
  everyDays: number;
  followers: number;
  following: number;
}

const firstNames = [
  'mira',
  'jonas',
  'lea',
  'tomas',
  'aiko',
  'noor',
  'sami',
  'elif',
  'bruno',
  'chloe',
  'diego',
  'freya',
  'hana',
  'ines',
  'kofi',
  'luca',
  'maya',
  'nils',
  'oona',
  'pablo',
  'rosa',
  'tariq',
  'uma',
  'vera',
  'wren',
  'yuki',
  'zoe',
  'anton',
  'bela',
  'carla',
] as const;

const perRegion = 14;

function namesOf(region: string): string[] {
  const pinned = pinnedCreators.filter((creator) => creator.region === region);
  const names = new Set(pinned.map(({ uniqueId }) => uniqueId));
  const random = randomOf('names', region);
  while (names.size < perRegion) {
    const name = `${random.pick(firstNames)}.${random.pick(themes).word}`;
    names.add(region === 'US' ? name : `${name}_${region.toLowerCase()}`);
  }
  return [...names];
}

const regionOf = new Map(
  [...musicRegions].flatMap((region) => namesOf(region).map((name) => [name, region] as const)),
);
const allNames = [...regionOf.keys()];
const pinnedOf = new Map(pinnedCreators.map((creator) => [creator.uniqueId, creator]));
const handleOf = new Map(
  allNames.map((name) => [pinnedOf.get(name)?.userId ?? userIdOf(name), name]),
);

function userIdOf(uniqueId: string): string {
  const digits = /^user(\d{5,25})$/.exec(uniqueId)?.[1];
  return digits ?? `7${digitsOf(18, 'user', uniqueId)}`;
}

/** The creator behind a handle; every handle has one. Compared without case. */
export function creatorOf(handle: string): Creator {
  const uniqueId = handle.toLowerCase();
  const fixed: Partial<PinnedCreator> = pinnedOf.get(uniqueId) ?? {};
  const random = randomOf('creator', uniqueId);
  const named = themes.find(({ word }) => uniqueId.includes(word));
  const theme = fixed.theme ?? named ?? random.pick(themes);
  const scale = fixed.scale ?? random.whole(1, 7);
  return {
    uniqueId,
    userId: fixed.userId ?? userIdOf(uniqueId),
    nickname: fixed.nickname ?? nicknameOf(uniqueId),
    bio: `${theme.word} · new every ${random.pick(['Monday', 'Wednesday', 'Friday', 'weekend'])}`,
    region: fixed.region ?? regionOf.get(uniqueId) ?? 'US',
    theme,
    scale,
    sells: digest(`sells ${uniqueId}`) % 5 < 3,
    posts: fixed.posts ?? 37,
    everyDays: fixed.everyDays ?? random.pick([1, 2, 3, 5]),
    followers: Math.round(10 ** (2.6 + scale * 0.5 + random.next() * 0.4)),
    following: random.whole(12, 640),
  };
}

/** The creator with this numeric id; one that no list names is called `user` and the id. */
export const creatorOfUserId = (userId: string): Creator =>
  creatorOf(handleOf.get(userId) ?? `user${userId}`);

/** The creators of a market in the library; none where the library does not know the market. */
export const creatorsOf = (region: string): Creator[] =>
  musicRegions.has(region) ? namesOf(region).map(creatorOf) : [];

/** Somebody who may have made this video, where the address names nobody. */
export const creatorOfVideo = (videoId: string): Creator =>
  creatorOf(allNames[digest(`author ${videoId}`) % allNames.length] ?? 'mira.kitchen');

const nicknameOf = (uniqueId: string) =>
  uniqueId
    .split(/[._]+/)
    .filter((part) => part.length > 2)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ') || uniqueId;
