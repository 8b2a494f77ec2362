import type { Question } from '../../lib/schema/question.ts';
import { texts } from './texts.ts';
import { addresses, amounts, ids, parts } from './values.ts';

export interface HostileAnswer {
  question: Question;
  /** The body as it goes over the wire. */
  text: string;
}

const day = 86_400;
// of all that is readable: the creator, and the first moment
export const hostileCreator = 'hostile.page';
const start = 1_760_572_800;

const turn = (list: readonly unknown[]) => (at: number) => list[at % list.length];
const [text, address, amount, id, part] = [texts, addresses, amounts, ids, parts].map(turn) as [
  Turn,
  Turn,
  Turn,
  Turn,
  Turn,
];
type Turn = (at: number) => unknown;

const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const chunks = <T>(list: readonly T[], size: number): T[][] =>
  range(Math.ceil(list.length / size)).map((at) => list.slice(at * size, (at + 1) * size));

/** JSON text in which tokens stand as they are. */
export function written(body: unknown): string {
  const tokens: string[] = [];
  const marked = JSON.stringify(body, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('token' in value)) return value;
    tokens.push(String(value.token));
    return `\u0001${tokens.length - 1}`;
  });
  return marked.replaceAll(/"\\u0001(\d+)"/g, (_, at) => tokens[Number(at)] ?? 'null');
}

const success = (data: unknown, at: number): string =>
  written({ code: 0, message: text(at), data, requestId: text(at + 1) });

/** Keys that reach for the prototype of whoever copies them. */
const poison = {
  ['__proto__']: { polluted: 1, videoId: '7561644792577363221' },
  constructor: { prototype: { polluted: 1 } },
};

const amountFields = [
  'create_time duration width height data_size',
  'total_views_cnt total_views_1d_cnt total_views_7d_cnt total_views_30d_cnt',
  'total_digg_cnt total_digg_1d_cnt total_digg_7d_cnt total_digg_30d_cnt',
  'total_comments_cnt total_favorites_cnt total_shares_cnt',
  'total_video_sale_cnt total_video_sale_gmv_amt sales_flag is_ad',
].flatMap((names) => names.split(' '));

const videoIdAt = (at: number) => String(7_600_000_000_000_000_000n + BigInt(at));

const libraryRow = (at: number) => ({
  ...poison,
  ...Object.fromEntries(amountFields.map((name, place) => [name, amount(at + place)])),
  video_id: videoIdAt(at),
  unique_id: text(at),
  user_id: id(at),
  video_desc: text(at),
  region: text(at + 1),
  ratio: text(at + 2),
  created_by_ai: text(at + 3),
  reflow_cover: address(at),
  avatar: address(at + 1),
  product_category_list: [{ category_id: '601', category_name: text(at) }, part(at)],
  video_products: [id(at), '1729384756102938475'],
});

const trendingRow = (at: number) => ({
  ...poison,
  id: id(at),
  item_id: videoIdAt(at),
  item_url: address(at),
  title: text(at),
  cover: address(at),
  duration: amount(at),
  country_code: text(at + 1),
  region: text(at + 2),
});

/** Good rows with, beside each, one whose id is none, and something else altogether. */
const withBad = (rows: readonly object[], field: string, at: number): unknown[] =>
  rows.flatMap((row, place) => [row, { ...row, [field]: id(at + place) }, part(at + place)]);

const rowCount = texts.length;
export const libraryPages: readonly HostileAnswer[] = chunks(range(rowCount), 10).map(
  (places, page) => ({
    question: {
      endpoint: 'videoList',
      params: {
        region: 'US',
        page_num: page + 1,
        page_size: 10,
        video_sort_field: 3,
        sort_type: 1,
      },
    },
    text: success(withBad(places.map(libraryRow), 'video_id', page * 10), page),
  }),
);

export const creatorPages: readonly HostileAnswer[] = chunks(range(rowCount), 9).map(
  (places, page) => ({
    question: {
      endpoint: 'influencerVideos',
      params: {
        unique_id: hostileCreator,
        page_num: page + 1,
        page_size: 10,
        influencer_video_sort_field: 4,
        sort_type: 1,
      },
    },
    text: success(
      [
        { ...libraryRow(rowCount + page), unique_id: hostileCreator },
        ...withBad(places.map(libraryRow), 'video_id', page * 9),
      ],
      page,
    ),
  }),
);

export const trendingPages: readonly HostileAnswer[] = chunks(range(rowCount), 20).map(
  (places, page) => ({
    question: {
      endpoint: 'trendingVideos',
      params: { region: 'US', page: page + 1, limit: 20, period: 7, order_by: 'vv' },
    },
    text: success(
      {
        videos: withBad(places.map(trendingRow), 'item_id', page * 20).map((row, at) =>
          // `id` is read where `item_id` is none
          at % 3 === 1 ? Object.assign({}, row, { id: id(at + 1) }) : row,
        ),
        pagination: { has_more: true, limit: 20, page: page + 1, total_count: 500 },
      },
      page,
    ),
  }),
);

const measures = ['views', 'likes', 'comments', 'favorites'] as const;

/** What stands in each answer about a single thing, so that a test can wait for it. */
export const markOf = (at: number): string => `case ${at} of it`;

const seriesAt = (at: number) =>
  Object.fromEntries(
    measures.map((measure, place) => [
      measure,
      at % 7 === 6 && place === 0
        ? part(at + place)
        : range(15).map((point) => ({
            message: { timestamp: point % 5 === 4 ? amount(at + point) : start + point * day },
            value: amount(at * 15 + point + place),
          })),
    ]),
  );

/** One answer for each text, with the texts that follow it. */
export const videoAnswers: readonly HostileAnswer[] = range(rowCount).map((at) => ({
  question: { endpoint: 'videoTrends', params: { video_id: `75616447925780${10_000 + at}` } },
  text: success(
    {
      ...poison,
      video_summary: {
        title: text(at),
        content: [markOf(at), ...range(4).map((more) => text(at + more))].join(' '),
      },
      current_interaction: Object.fromEntries(
        // one of them is good, so that there is something to show
        measures.map((measure, place) => [
          measure,
          place === at % 4 ? 1000 + at : amount(at * 3 + place),
        ]),
      ),
      '14d_interaction': at % 11 === 10 ? part(at) : seriesAt(at),
    },
    at,
  ),
}));

export const soundAnswers: readonly HostileAnswer[] = chunks(texts, 2).map((two, at) => {
  const some = [...two, ...range(8).map((more) => text(at * 2 + 2 + more))];
  const clip = `67037233514976${10_000 + at}`;
  return {
    question: { endpoint: 'musicDetail', params: { clip_id: clip, region: 'US', period: 30 } },
    text: success(
      {
        sound: {
          ...poison,
          clip_id: clip,
          song_id: id(at),
          title: `${markOf(at)} ${two[0]}`,
          author: some[1],
          cover: address(at),
          link: address(at + 1),
          music_url: address(at + 2),
          duration: amount(at),
          if_cml: amount(at + 1),
          promoted: text(at),
          country_code: text(at),
          rank: amount(at * 3),
          rank_diff: amount(at * 3 + 1),
          on_list_times: amount(at * 3 + 2),
          longevity: { popular_days: amount(at), current_popularity: amount(at + 20) },
          related_items: [videoIdAt(at), id(at), part(at)],
          trend: range(30).map((point) => ({
            time: start + point * day,
            value: amount(at * 3 + point),
          })),
          audience_countries: [
            part(at),
            ...some.map((value, place) => ({
              country_info: { id: id(place), label: 'ABCDEFGHIJ'.slice(place, place + 2), value },
              score: amount(at + place),
            })),
          ],
          audience_interests: some.map((value, place) => ({
            interest_info: { id: String(10_001 + place), value },
            score: amount(at + place + 20),
          })),
          audience_ages: range(5).map((level) => ({
            age_level: amount(at + level),
            score: amount(at + level + 10),
          })),
        },
      },
      at,
    ),
  };
});

/** Answers that hold something to show, one way or another. */
export const answers: readonly HostileAnswer[] = [
  ...libraryPages,
  ...creatorPages,
  ...trendingPages,
  ...videoAnswers,
  ...soundAnswers,
];
