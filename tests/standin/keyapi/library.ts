import { midnight } from '../clock.ts';
import { digitsOf, randomOf } from '../random.ts';
import { pinnedVideos } from '../world/pinned.ts';
import { gainedIn, totalsAt } from '../world/totals.ts';
import type { Video } from '../world/videos.ts';

/** A video with what the library knew of it at the last UTC midnight. */
export interface Entry {
  video: Video;
  totals: ReturnType<typeof totalsAt>;
  /** Increments of the last 1, 7 and 30 days. */
  views: readonly number[];
  likes: readonly number[];
  sales: number;
  gmv: number;
}

export function entryOf(video: Video, seconds: number): Entry {
  const at = midnight(seconds);
  const pinned = pinnedVideos.get(video.id);
  const random = randomOf('sales', video.id);
  const totals = totalsAt(video.id, at);
  const gains = [1, 7, 30].map((days) => gainedIn(video.id, days, at));
  const refreshed = random.chance(0.9);
  const gained = (measure: 'views' | 'likes') =>
    pinned?.[measure] ?? gains.map((gain) => (refreshed ? gain[measure] : 0));
  const rate = 0.0002 + random.next() * 0.002;
  const price = random.whole(499, 4999) / 100;
  const sales = video.products.length > 0 ? Math.floor(totals.views * rate) : 0;
  return {
    video,
    totals,
    views: gained('views'),
    likes: gained('likes'),
    sales,
    gmv: Math.round(sales * price * 100) / 100,
  };
}

const sizes = [
  { width: '576', height: '1024', ratio: '540p' },
  { width: '720', height: '1280', ratio: '720p' },
  { width: '1080', height: '1920', ratio: '1080p' },
] as const;

const unreadable = { width: null, height: null, ratio: null, data_size: null } as const;

/** The row of a creator's list; some numbers are texts, some fields null, as the vendor sends them. */
export function rowOf({ video, totals, views, likes, sales, gmv }: Entry) {
  const { id, creator, caption, createdAt, duration, createdByAi, products } = video;
  const random = randomOf('row', id);
  const size = random.pick(sizes);
  const cover = `https://echosell-images.tos-ap-southeast-1.volces.com/video-cover/${random.whole(1, 999)}/${id}.jpeg`;
  const loose = (value: number) => (random.chance(0.05) ? String(value) : value);
  const row = {
    create_time: String(createdAt),
    created_by_ai: String(createdByAi),
    data_size: String(random.whole(4e5, 9e6)),
    duration: loose(duration),
    ...size,
    reflow_cover: random.chance(0.06) ? null : cover,
    region: creator.region,
    sales_flag: products.length > 0 ? 1 : 0,
    total_comments_cnt: totals.comments,
    total_digg_1d_cnt: likes[0],
    total_digg_30d_cnt: likes[2],
    total_digg_7d_cnt: likes[1],
    total_digg_cnt: loose(totals.likes),
    total_favorites_cnt: random.chance(0.1) ? -1 : totals.favorites,
    total_shares_cnt: totals.shares,
    total_video_sale_cnt: loose(sales),
    total_video_sale_gmv_amt: loose(gmv),
    total_views_1d_cnt: views[0],
    total_views_30d_cnt: views[2],
    total_views_7d_cnt: views[1],
    total_views_cnt: loose(totals.views),
    unique_id: creator.uniqueId,
    user_id: creator.userId,
    video_desc: caption,
    video_id: id,
  };
  return random.chance(0.05) ? { ...row, ...unreadable } : row;
}

/** The row of the list of a market, which knows a little more. */
export function marketRowOf(entry: Entry) {
  const { creator, products, isAd } = entry.video;
  const { id, name } = creator.theme.category;
  return {
    avatar: `https://echosell-images.tos-ap-southeast-1.volces.com/user-avatar/19/${digitsOf(12, creator.uniqueId)}.jpg`,
    ...rowOf(entry),
    is_ad: isAd ? 1 : 0,
    product_category_list:
      products.length > 0 ? JSON.stringify([{ category_id: id, category_name: name }]) : '[]',
    // ids stand bare in the text: no JSON reader keeps them
    video_products: `[${products.join(',')}]`,
  };
}

/** Order by a number, downwards unless `sort_type` is 0; equal ones by id. */
export function sorted(
  entries: readonly Entry[],
  by: ((entry: Entry) => number) | undefined,
  sortType: string | undefined,
): Entry[] {
  if (!by) return [...entries];
  const direction = sortType === '0' ? 1 : -1;
  return entries.toSorted(
    (a, b) => direction * (by(a) - by(b)) || (a.video.id < b.video.id ? -1 : 1),
  );
}

/** One page of the entries, counted from 1. */
export function pageOf<T>(entries: readonly T[], params: Readonly<Record<string, string>>): T[] {
  const size = Number(params['page_size']);
  const end = Number(params['page_num']) * size;
  return entries.slice(end - size, end);
}
