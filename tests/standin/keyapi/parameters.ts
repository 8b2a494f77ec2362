import type { EndpointName } from '../../../lib/schema/question.ts';
import { type Answer, refusal } from './envelope.ts';

type Check = (value: string) => boolean;

const digits =
  (min: number, max: number): Check =>
  (value) =>
    /^\d+$/.test(value) && value.length >= min && value.length <= max;
const whole =
  (min: number, max: number): Check =>
  (value) =>
    /^\d{1,10}$/.test(value) && Number(value) >= min && Number(value) <= max;
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value);
const region: Check = (value) => /^[A-Z]{2}$/.test(value);
const unixSeconds = whole(0, 4_102_444_800);
const seconds = whole(0, 86_400);
const flag = oneOf('0', '1');
const page = whole(1, 100_000);

const checks = {
  videoTrends: { video_id: digits(15, 25) },
  trendingVideos: {
    page,
    period: oneOf('7', '30'),
    limit: whole(1, 1_000_000),
    region,
    order_by: oneOf('vv', 'like', 'comment', 'repost'),
  },
  videoList: {
    region,
    page_num: page,
    page_size: whole(1, 10),
    sales_flag: flag,
    created_by_ai: oneOf('true', 'false'),
    min_create_time: unixSeconds,
    max_create_time: unixSeconds,
    min_duration: seconds,
    max_duration: seconds,
    video_sort_field: oneOf('1', '2', '3'),
    sort_type: flag,
    product_category_id: digits(1, 25),
    is_ad: flag,
    product_id: digits(1, 25),
  },
  influencerVideos: {
    user_id: digits(1, 25),
    // what the vendor makes of a strange handle stands in its answer
    unique_id: () => true,
    page_num: page,
    page_size: whole(1, 10),
    influencer_video_sort_field: oneOf('1', '2', '3', '4'),
    sort_type: flag,
  },
  musicDetail: { clip_id: digits(5, 25), region, period: oneOf('7', '30', '120') },
} satisfies Record<EndpointName, Record<string, Check>>;

const required: Record<EndpointName, readonly string[]> = {
  videoTrends: ['video_id'],
  trendingVideos: [],
  videoList: ['region', 'page_num', 'page_size'],
  influencerVideos: ['page_num', 'page_size'],
  musicDetail: ['clip_id'],
};

export type WireParams = Readonly<Record<string, string>>;

/** Why the vendor refuses these parameters, or undefined. Stricter than the vendor: unknown names are refused. */
export function refusalOf(endpoint: EndpointName, params: WireParams): Answer | undefined {
  const missing = required[endpoint].find((name) => !params[name]);
  if (missing) return refusal(400, `Missing required parameter: ${missing}`);
  if (endpoint === 'influencerVideos' && !params['user_id'] && !params['unique_id'])
    return refusal(400, 'Missing required parameter: user_id');
  if (Number(params['page_size']) > 10) return refusal(500, 'page_size max is 10');
  const known: Record<string, Check> = checks[endpoint];
  for (const [name, value] of Object.entries(params)) {
    const check = known[name];
    if (!check) return refusal(400, `Unknown parameter: ${name}`);
    if (!check(value)) return refusal(400, `Invalid parameter: ${name}`);
  }
}
