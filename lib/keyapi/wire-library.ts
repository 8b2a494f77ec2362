import * as z from 'zod/mini';

import type { LibraryPage, LibraryVideo } from '../schema/library-video';
import type { Found, WireParams } from './endpoint';
import { isBlank } from './json';
import {
  amount,
  caption,
  country,
  favorites,
  flag,
  handle,
  httpsUrl,
  id,
  name,
  numberedFlag,
  raw,
  readAmount,
  seconds,
} from './wire';
import { readCategories, readIdList } from './wire-ids';
import { readRows } from './wire-list';

const WireVideo = z.lazy(() =>
  z.object({
    video_id: id,
    unique_id: handle,
    user_id: id,
    video_desc: caption,
    region: country,
    create_time: seconds,
    duration: amount,
    width: amount,
    height: amount,
    data_size: amount,
    ratio: name,
    reflow_cover: httpsUrl,
    avatar: httpsUrl,
    total_views_cnt: amount,
    total_views_1d_cnt: amount,
    total_views_7d_cnt: amount,
    total_views_30d_cnt: amount,
    total_digg_cnt: amount,
    total_digg_1d_cnt: amount,
    total_digg_7d_cnt: amount,
    total_digg_30d_cnt: amount,
    total_comments_cnt: amount,
    total_favorites_cnt: favorites,
    total_shares_cnt: amount,
    total_video_sale_cnt: amount,
    total_video_sale_gmv_amt: amount,
    sales_flag: numberedFlag,
    is_ad: flag,
    created_by_ai: flag,
    product_category_list: raw,
    video_products: raw,
  }),
);

/** A page of library rows, as both analytics lists send it. */
export function readLibraryPage(data: unknown, params: WireParams): Found<LibraryPage> {
  if (isBlank(data)) return { found: 'nothing' };
  if (!Array.isArray(data)) return { found: 'unreadable' };
  const { rows, dropped } = readRows(data, readLibraryVideo);
  if (rows.length === 0) return { found: 'unreadable' };
  return { found: 'data', data: { rows, last: data.length < pageSize(params) }, dropped };
}

function pageSize(params: WireParams): number {
  const asked = readAmount(params['page_size']);
  return asked !== null && asked >= 1 ? Math.min(asked, 10) : 10;
}

function readLibraryVideo(row: unknown): LibraryVideo | null {
  const { data: wire } = z.safeParse(WireVideo, row);
  const videoId = wire?.video_id;
  if (!wire || !videoId || videoId.length < 15) return null;
  return {
    videoId,
    uniqueId: wire.unique_id,
    userId: wire.user_id,
    caption: wire.video_desc,
    region: wire.region,
    createdAt: wire.create_time,
    duration: wire.duration,
    width: wire.width,
    height: wire.height,
    fileSize: wire.data_size,
    ratio: wire.ratio,
    coverUrl: wire.reflow_cover,
    avatarUrl: wire.avatar,
    views: {
      total: wire.total_views_cnt,
      day1: wire.total_views_1d_cnt,
      day7: wire.total_views_7d_cnt,
      day30: wire.total_views_30d_cnt,
    },
    likes: {
      total: wire.total_digg_cnt,
      day1: wire.total_digg_1d_cnt,
      day7: wire.total_digg_7d_cnt,
      day30: wire.total_digg_30d_cnt,
    },
    comments: wire.total_comments_cnt,
    favorites: wire.total_favorites_cnt,
    shares: wire.total_shares_cnt,
    sales: wire.total_video_sale_cnt,
    gmv: wire.total_video_sale_gmv_amt,
    sells: wire.sales_flag,
    isAd: wire.is_ad,
    createdByAi: wire.created_by_ai,
    categories: readCategories(wire.product_category_list),
    productIds: readIdList(wire.video_products),
  };
}
