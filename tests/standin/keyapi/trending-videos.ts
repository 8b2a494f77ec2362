import { day, midnight } from '../clock.ts';
import { randomOf } from '../random.ts';
import { regionName, trendingRegions } from '../world/regions.ts';
import { gainedIn } from '../world/totals.ts';
import { videoIdAt, videoOf } from '../world/videos.ts';
import { type Answer, success } from './envelope.ts';
import { exampleData, examples } from './examples.ts';
import type { WireParams } from './parameters.ts';

const total = 500;
const measureOf = { vv: 'views', like: 'likes', comment: 'comments', repost: 'shares' } as const;

/** The 500 of a market. The vendor's example is the first of the usual list of the US. */
export function trendingVideos(params: WireParams, seconds: number): Answer {
  const region = params['region'] ?? 'US';
  const page = Number(params['page'] ?? 1);
  const limit = Math.min(20, Number(params['limit'] ?? 20));
  const period = Number(params['period'] ?? 7);
  const order = params['order_by'] ?? 'vv';
  const usual = region === 'US' && period === 7 && order === 'vv';
  if (usual && limit === 1 && page === 1) return examples.trendingVideos;
  const measure = measureOf[order as keyof typeof measureOf];
  const ids = trendingRegions.has(region) ? ranked(region, period, measure, midnight(seconds)) : [];
  const all = (usual ? [exampleRow.id, ...ids] : ids).slice(0, total);
  return success({
    pagination: { has_more: page * limit < all.length, limit, page, total_count: all.length },
    videos: all
      .slice((page - 1) * limit, page * limit)
      .map((id) => (id === exampleRow.id ? exampleRow : rowOf(id, region, seconds))),
  });
}

const exampleRow = exampleData('trendingVideos').videos[0];

const lists = new Map<string, string[]>();

/** The ids of a market's most grown videos of the period, in order; the order changes at UTC midnight. */
function ranked(
  region: string,
  period: number,
  measure: (typeof measureOf)[keyof typeof measureOf],
  today: number,
): string[] {
  const key = [region, period, measure, today].join(' ');
  const known = lists.get(key);
  if (known) return known;
  const perDay = Math.ceil(total / period) + 10;
  const candidates = Array.from({ length: perDay * period }, (_, i) => {
    const start = today - (1 + Math.floor(i / perDay)) * day;
    const at = start + randomOf('trending', region, start, i % perDay).whole(0, day - 1);
    return videoIdAt(at, 6 + (i % 2), `trending ${region} ${i % perDay}`);
  });
  const list = candidates
    .map((id) => ({ id, score: gainedIn(id, period, today)[measure] }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, total)
    .map(({ id }) => id);
  lists.set(key, list);
  return list;
}

function rowOf(id: string, region: string, seconds: number) {
  const random = randomOf('cover', id);
  // some covers have died already
  const expires = seconds - day / 24 + random.whole(0, day / 2);
  const { caption, duration } = videoOf(id);
  return {
    country_code: region,
    cover: `https://p16-sign-va.tiktokcdn.com/tos-maliva-p-0068/${id}~tplv-noop.image?dr=18692&x-expires=${Math.floor(expires)}&x-signature=${random.whole(1e8, 1e9)}%3D`,
    duration,
    id,
    item_id: id,
    item_url: `https://www.tiktok.com/@mnm_pipi/video/${id}`,
    region: regionName(region),
    title: caption,
  };
}
