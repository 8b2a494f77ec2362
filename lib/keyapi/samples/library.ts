import type { LibraryPage, LibraryVideo } from '../../schema/library-video';
import type { Params } from '../../schema/question';
import { type Draw, videoIdAt } from './draw';

const day = 86_400;
const pages = 3;

type Order = (video: LibraryVideo) => number | null;
const listOrders = {
  1: ({ likes }) => likes.total,
  2: ({ createdAt }) => createdAt,
  3: ({ views }) => views.total,
} satisfies Record<number, Order>;
const creatorOrders = {
  1: ({ views }) => views.total,
  2: ({ sales }) => sales,
  3: ({ gmv }) => gmv,
  4: ({ createdAt }) => createdAt,
} satisfies Record<number, Order>;

/** A page of a region's videos, all of which pass the filters that were asked for. */
export function sampleList(params: Params<'videoList'>, draw: Draw, nowMs: number): LibraryPage {
  const now = Math.floor(nowMs / 1000);
  const latest = Math.min(params.max_create_time ?? now, now);
  const earliest = Math.min(params.min_create_time ?? latest - 60 * day, latest);
  const shortest = params.min_duration ?? 8;
  const longest = Math.max(params.max_duration ?? shortest + 60, shortest);
  const sells = params.sales_flag === undefined ? null : params.sales_flag === 1;
  const rows = Array.from({ length: pages * 10 }, (_, index) => ({
    ...sampleVideo(draw, index, {
      createdAt: Math.floor(draw.between(earliest, latest + 1)),
      now,
      sells: params.product_id === undefined ? sells : true,
    }),
    uniqueId: `sample.creator.${index + 1}`,
    userId: `7000000000000000${String(index + 100)}`,
    region: params.region,
    duration: draw.whole(shortest, longest + 1),
    isAd: params.is_ad === undefined ? draw.chance(0.2) : params.is_ad === 1,
    createdByAi:
      params.created_by_ai === undefined ? draw.chance(0.15) : params.created_by_ai === 'true',
    categories: params.product_category_id ? [{ id: params.product_category_id, name: null }] : [],
    productIds: params.product_id ? [params.product_id] : [],
  }));
  return pageOf(rows, listOrders[params.video_sort_field ?? 3], params);
}

/** A page of one creator's videos: the same 30 in every order and on every page. */
export function sampleCreator(
  params: Params<'influencerVideos'>,
  draw: Draw,
  nowMs: number,
): LibraryPage {
  const now = Math.floor(nowMs / 1000);
  const every = draw.between(0.8, 3) * day;
  const sellsEver = draw.chance(0.6);
  const rows = Array.from({ length: pages * 10 }, (_, index) => ({
    ...sampleVideo(draw, index, {
      createdAt: Math.floor(now - (index + draw.between(0.1, 0.9)) * every),
      now,
      sells: sellsEver && draw.chance(0.4),
    }),
    uniqueId: params.unique_id ?? 'sample.creator',
    userId: params.user_id ?? '7000000000000000001',
  }));
  return pageOf(rows, creatorOrders[params.influencer_video_sort_field ?? 4], params);
}

interface Circumstances {
  /** Unix seconds. */
  createdAt: number;
  now: number;
  /** Null leaves it to chance. */
  sells: boolean | null;
}

function sampleVideo(
  draw: Draw,
  index: number,
  { createdAt, now, sells: asked }: Circumstances,
): LibraryVideo {
  const age = Math.max(1, (now - createdAt) / day);
  const most = Math.round(Math.exp(draw.between(6.5, 12.5)));
  const views = growing(most, age);
  const likes = growing(Math.round(most * draw.between(0.02, 0.1)), age);
  const sells = asked ?? draw.chance(0.35);
  const sales = sells ? Math.round(most * draw.between(0.0005, 0.004)) : 0;
  return {
    videoId: videoIdAt(createdAt, draw),
    uniqueId: null,
    userId: null,
    caption: `Sample video ${index + 1} #sample`,
    region: 'US',
    createdAt,
    duration: draw.whole(8, 61),
    width: 720,
    height: 1280,
    fileSize: draw.whole(800_000, 9_000_000),
    ratio: '720p',
    coverUrl: null,
    avatarUrl: null,
    views,
    likes,
    comments: Math.round(most * draw.between(0.0005, 0.004)),
    favorites: Math.round(most * draw.between(0.002, 0.01)),
    shares: Math.round(most * draw.between(0.001, 0.006)),
    sales,
    gmv: Math.round(sales * draw.between(9, 35) * 100) / 100,
    sells,
    isAd: draw.chance(0.1),
    createdByAi: draw.chance(0.1),
    categories: [],
    productIds: sells ? [`17${draw.digits(17)}`] : [],
  };
}

function growing(total: number, ageDays: number): LibraryVideo['views'] {
  const before = (days: number) => reachedAfter(ageDays - days) / reachedAfter(ageDays);
  const gain = (days: number) => Math.round(total * (1 - before(days)));
  return { total, day1: gain(1), day7: gain(7), day30: gain(30) };
}

/** Half of what a video reaches at all comes within its first five days. */
const reachedAfter = (days: number) => 1 - 0.5 ** (Math.max(0, days) / 5);

function pageOf(
  rows: readonly LibraryVideo[],
  order: Order,
  params: { page_num: number; page_size: number; sort_type?: 0 | 1 | undefined },
): LibraryPage {
  const direction = params.sort_type === 0 ? 1 : -1;
  const ordered = rows.toSorted((a, b) => direction * ((order(a) ?? 0) - (order(b) ?? 0)));
  const from = (params.page_num - 1) * params.page_size;
  const page = ordered.slice(from, from + params.page_size);
  return { rows: page, last: page.length < params.page_size };
}
