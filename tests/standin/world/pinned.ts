import { kitchen, type Theme } from './themes.ts';

export interface Totals {
  views: number;
  likes: number;
  comments: number;
  favorites: number;
  shares: number;
}

/** A video with figures that are written down instead of made up. */
export interface Pinned {
  id: string;
  uniqueId: string;
  caption: string;
  /** Seconds. */
  duration: number;
  soundId?: string;
  /** As the library has them. */
  totals: Totals;
  /** Increments of the last 1, 7 and 30 days in the library. */
  views: readonly [number, number, number];
  likes: readonly [number, number, number];
}

/** The video of the vendor's trends example, and what TikTok's own page says of it a little later. */
export const exampleVideo = {
  id: '7561644792577363221',
  uniqueId: 'sunny.kitchen',
  caption: 'The one-pan lemon rice everybody asked for 🍋 #easyrecipes #dinnerideas',
  soundId: '6703723351497508865',
  /** Exact figures of the page, each slightly above the example's totals. */
  pageTotals: {
    views: 56_482_913,
    likes: 284_905,
    comments: 3_871,
    favorites: 72_410,
    shares: 18_264,
  },
} as const;

const none = [0, 0, 0] as const;

export const pinnedVideos = new Map<string, Pinned>(
  (
    [
      {
        id: exampleVideo.id,
        uniqueId: exampleVideo.uniqueId,
        caption: exampleVideo.caption,
        soundId: exampleVideo.soundId,
        duration: 34,
        totals: {
          views: 56_008_699,
          likes: 282_729,
          comments: 3_847,
          favorites: 71_869,
          shares: 18_120,
        },
        views: [12_408, 96_311, 471_902],
        likes: [58, 466, 2_385],
      },
      {
        id: '7456066022957665553',
        uniqueId: 'mrmnaznrm_',
        caption:
          'memang best weh ! skin nampak lebih fresh bila pakai 🤪 #faceglow #facespray #facewhitening',
        duration: 16,
        totals: { views: 176, likes: 8, comments: 0, favorites: 0, shares: 0 },
        views: none,
        likes: none,
      },
      {
        id: '7590123280372190477',
        uniqueId: 'ania.salon',
        caption: '',
        duration: 15,
        totals: { views: 174, likes: 11, comments: 0, favorites: 0, shares: 0 },
        views: [0, 0, 174],
        likes: [0, 0, 11],
      },
    ] satisfies Pinned[]
  ).map((video) => [video.id, video]),
);

/** What is fixed about a creator; the rest is made from the handle. */
export interface PinnedCreator {
  uniqueId: string;
  region: string;
  userId?: string;
  nickname?: string;
  theme?: Theme;
  /** How many videos the library holds. */
  posts: number;
  /** 0 small to 7 huge. */
  scale?: number;
  /** Days between two videos. */
  everyDays?: number;
}

export const pinnedCreators: readonly PinnedCreator[] = [
  {
    uniqueId: exampleVideo.uniqueId,
    region: 'US',
    nickname: 'Sunny Kitchen',
    theme: kitchen,
    posts: 37,
    scale: 6,
    everyDays: 2,
  },
  { uniqueId: 'ania.salon', region: 'US', userId: '7263534769727816746', posts: 24, scale: 0 },
  { uniqueId: 'mrmnaznrm_', region: 'MY', userId: '7122344901288068123', posts: 1, scale: 0 },
  { uniqueId: 'small.bakes', region: 'US', theme: kitchen, posts: 12, scale: 2 },
  { uniqueId: 'new.here', region: 'US', posts: 4, scale: 1, everyDays: 1 },
  // captions with markup, direction controls and spreadsheet formulas
  { uniqueId: 'rough.edges', region: 'GB', posts: 22, scale: 3 },
];
