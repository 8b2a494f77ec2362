import * as z from 'zod/mini';

const Digits = z.string().check(z.regex(/^\d{1,25}$/));
const whole = (min: number, max: number) => z.number().check(z.int(), z.gte(min), z.lte(max));
const Region = z.string().check(z.regex(/^[A-Z]{2}$/));
const UnixSeconds = whole(0, 4_102_444_800);
const Page = whole(1, 100_000);
const PageSize = whole(1, 10);

/** Of trending lists; a part of them names the list. */
export const trendingParameters = () =>
  z.object({
    page: z.optional(whole(1, 100_000)),
    period: z.optional(z.literal([7, 30])),
    limit: z.optional(whole(1, 20)),
    region: z.optional(Region),
    order_by: z.optional(z.literal(['vv', 'like', 'comment', 'repost'])),
  });

/** The wire parameters of each endpoint, with the ranges that KeyAPI documents. */
export const parameters = {
  videoTrends: z.object({ video_id: z.string().check(z.regex(/^\d{15,25}$/)) }),
  trendingVideos: z.lazy(trendingParameters),
  videoList: z.lazy(() =>
    z.object({
      region: Region,
      page_num: Page,
      page_size: PageSize,
      sales_flag: z.optional(z.literal([0, 1])),
      created_by_ai: z.optional(z.literal(['true', 'false'])),
      min_create_time: z.optional(UnixSeconds),
      max_create_time: z.optional(UnixSeconds),
      /** Seconds. */
      min_duration: z.optional(whole(0, 86_400)),
      /** Seconds. */
      max_duration: z.optional(whole(0, 86_400)),
      /** 1 likes, 2 created, 3 views. */
      video_sort_field: z.optional(z.literal([1, 2, 3])),
      /** 0 ascending, 1 descending. */
      sort_type: z.optional(z.literal([0, 1])),
      product_category_id: z.optional(Digits),
      is_ad: z.optional(z.literal([0, 1])),
      product_id: z.optional(Digits),
    }),
  ),
  influencerVideos: z.lazy(() =>
    z
      .object({
        user_id: z.optional(Digits),
        unique_id: z.optional(
          z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[^\s/@]+$/u)),
        ),
        page_num: Page,
        page_size: PageSize,
        /** 1 views, 2 sales, 3 GMV, 4 created. */
        influencer_video_sort_field: z.optional(z.literal([1, 2, 3, 4])),
        /** 0 ascending, 1 descending. */
        sort_type: z.optional(z.literal([0, 1])),
      })
      .check(z.refine(({ user_id, unique_id }) => Boolean(user_id ?? unique_id))),
  ),
  musicDetail: z.lazy(() =>
    z.object({
      clip_id: z.string().check(z.regex(/^\d{5,25}$/)),
      region: z.optional(Region),
      period: z.optional(z.literal([7, 30, 120])),
    }),
  ),
} as const;

export type EndpointName = keyof typeof parameters;
export type Params<E extends EndpointName = EndpointName> = z.infer<(typeof parameters)[E]>;

const question = <E extends EndpointName>(endpoint: E) =>
  z.object({ endpoint: z.literal(endpoint), params: parameters[endpoint] });

/** What can be asked of KeyAPI: one endpoint and its parameters. */
export const Question = z.lazy(() =>
  z.discriminatedUnion('endpoint', [
    question('videoTrends'),
    question('trendingVideos'),
    question('videoList'),
    question('influencerVideos'),
    question('musicDetail'),
  ]),
);
export type Question<E extends EndpointName = EndpointName> = {
  [K in E]: { endpoint: K; params: Params<K> };
}[E];
