import { midnight } from '../clock.ts';
import { digest } from '../random.ts';
import { creatorsOf } from '../world/creators.ts';
import { videoOf, videosOf } from '../world/videos.ts';
import { type Answer, success } from './envelope.ts';
import { exampleData, examples } from './examples.ts';
import { type Entry, entryOf, marketRowOf, pageOf, sorted } from './library.ts';
import type { WireParams } from './parameters.ts';

const sortFields: Record<string, (entry: Entry) => number> = {
  1: ({ totals }) => totals.likes,
  2: ({ video }) => video.createdAt,
  3: ({ totals }) => totals.views,
};

/** What a filter keeps, by the name of its parameter. */
const filters: Record<string, (entry: Entry, value: string) => boolean> = {
  sales_flag: ({ video }, value) => (video.products.length > 0 ? '1' : '0') === value,
  created_by_ai: ({ video }, value) => String(video.createdByAi) === value,
  min_create_time: ({ video }, value) => video.createdAt >= Number(value),
  max_create_time: ({ video }, value) => video.createdAt <= Number(value),
  min_duration: ({ video }, value) => video.duration >= Number(value),
  max_duration: ({ video }, value) => video.duration <= Number(value),
  is_ad: ({ video }, value) => (video.isAd ? '1' : '0') === value,
  product_id: ({ video }, value) => video.products.includes(value),
  product_category_id: ({ video }, value) =>
    video.products.length > 0 && video.creator.theme.category.id === value,
};

/**
 * The library of a market. The vendor's example answers region=US, page_num=1, page_size=1 with
 * nothing else asked, and its row is the first of every unsorted list of the US that it fits.
 */
export function videoList(params: WireParams, seconds: number): Answer {
  const { region = '', page_num, page_size, ...rest } = params;
  const plain = Object.keys(rest).length === 0;
  if (plain && region === 'US' && page_num === '1' && page_size === '1') return examples.videoList;
  const kept = libraryOf(region, midnight(seconds)).filter((entry) =>
    Object.entries(rest).every(([name, value]) => filters[name]?.(entry, value) ?? true),
  );
  const rows = pageOf(
    sorted(kept, sortFields[params['video_sort_field'] ?? ''], params['sort_type']),
    params,
  );
  return success(rows.map((entry) => (isExample(entry) ? exampleRow : marketRowOf(entry))));
}

const exampleRow = exampleData('videoList')[0];
const isExample = ({ video }: Entry) => video.id === exampleRow.video_id;

/** The example's video as the filters see it. */
function exampleEntry(seconds: number): Entry {
  const video = videoOf(exampleRow.video_id);
  return entryOf({ ...video, isAd: true, createdByAi: false }, seconds);
}

const libraries = new Map<string, Entry[]>();

function libraryOf(region: string, today: number): Entry[] {
  const key = `${region} ${today}`;
  const known = libraries.get(key);
  if (known) return known;
  const entries = creatorsOf(region)
    .flatMap((creator) => videosOf(creator, today))
    .map((video) => entryOf(video, today))
    .filter((entry) => !isExample(entry))
    .toSorted((a, b) => digest(a.video.id) - digest(b.video.id));
  const library = region === 'US' ? [exampleEntry(today), ...entries] : entries;
  libraries.set(key, library);
  return library;
}
