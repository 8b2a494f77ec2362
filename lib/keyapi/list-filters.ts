import type { Params, Question } from '../schema/question';
import { endOfDay, isDigits, isRegion, secondsOf, startOfDay } from './filter-values';

export const listOrders = ['views', 'likes', 'published', 'library'] as const;
/** `library` leaves the order to KeyAPI. */
export type ListOrder = (typeof listOrders)[number];

/** Every filter of the video list. Text stands as it was typed; '' and null filter nothing. */
export interface ListFilters {
  /** ISO 3166-1 alpha-2. */
  region: string;
  /** Whether it shows products of a shop. */
  sells: boolean | null;
  madeByAi: boolean | null;
  isAd: boolean | null;
  /** UTC days as YYYY-MM-DD, both included. */
  publishedFrom: string;
  publishedTo: string;
  /** Seconds, both included. */
  shortest: string;
  longest: string;
  categoryId: string;
  productId: string;
  order: ListOrder;
  ascending: boolean;
}

export type FilterName = keyof ListFilters;

/** What is wrong with a field; `above-maximum` is said at the lower of two bounds. */
export type FilterFault = 'region' | 'day' | 'future' | 'seconds' | 'above-maximum' | 'digits';
export type FilterFaults = Partial<Record<FilterName, FilterFault>>;

/** The list before anything is chosen: the most seen videos of a region. */
export const usualFilters = (region: string): ListFilters => ({
  region,
  sells: null,
  madeByAi: null,
  isAd: null,
  publishedFrom: '',
  publishedTo: '',
  shortest: '',
  longest: '',
  categoryId: '',
  productId: '',
  order: 'views',
  ascending: false,
});

const address = {
  region: 'region',
  sells: 'sells',
  madeByAi: 'ai',
  isAd: 'ad',
  publishedFrom: 'from',
  publishedTo: 'to',
  shortest: 'shortest',
  longest: 'longest',
  categoryId: 'category',
  productId: 'product',
  order: 'order',
  ascending: 'ascending',
} as const satisfies Record<FilterName, string>;

const texts = [
  'publishedFrom',
  'publishedTo',
  'shortest',
  'longest',
  'categoryId',
  'productId',
] as const;
const flags = ['sells', 'madeByAi', 'isAd'] as const;

const fits: Record<(typeof texts)[number], (text: string) => boolean> = {
  publishedFrom: (text) => startOfDay(text) !== null,
  publishedTo: (text) => startOfDay(text) !== null,
  shortest: (text) => secondsOf(text) !== null,
  longest: (text) => secondsOf(text) !== null,
  categoryId: isDigits,
  productId: isDigits,
};

const flagWords = new Map([
  ['yes', true],
  ['no', false],
]);

/** The filters as the query of an address, without "?". What is usual or cannot be read is left out. */
export function filtersToSearch(filters: ListFilters): string {
  const search = new URLSearchParams();
  if (isRegion(filters.region)) search.set(address.region, filters.region);
  for (const name of flags) {
    const flag = filters[name];
    if (flag !== null) search.set(address[name], flag ? 'yes' : 'no');
  }
  for (const name of texts) if (fits[name](filters[name])) search.set(address[name], filters[name]);
  if (filters.order !== 'views') search.set(address.order, filters.order);
  if (filters.ascending) search.set(address.ascending, 'yes');
  return search.toString();
}

/** The filters in the query of an address, with or without "?"; what cannot be read there is as usual. */
export function filtersFromSearch(query: string, usualRegion = 'US'): ListFilters {
  const search = new URLSearchParams(query);
  const at = (name: FilterName) => search.get(address[name]) ?? '';
  const flagAt = (name: FilterName) => flagWords.get(at(name)) ?? null;
  const textAt = (name: (typeof texts)[number]) => (fits[name](at(name)) ? at(name) : '');
  const region = at('region').toUpperCase();
  return {
    region: isRegion(region) ? region : usualRegion,
    sells: flagAt('sells'),
    madeByAi: flagAt('madeByAi'),
    isAd: flagAt('isAd'),
    publishedFrom: textAt('publishedFrom'),
    publishedTo: textAt('publishedTo'),
    shortest: textAt('shortest'),
    longest: textAt('longest'),
    categoryId: textAt('categoryId'),
    productId: textAt('productId'),
    order: listOrders.find((order) => order === at('order')) ?? 'views',
    ascending: flagAt('ascending') ?? false,
  };
}

/** What is wrong with the filters, field by field; none of it may be asked. `now` is unix ms. */
export function faultsOf(filters: ListFilters, now = Date.now()): FilterFaults {
  const faults: FilterFaults = {};
  for (const name of texts)
    if (filters[name] !== '' && !fits[name](filters[name])) faults[name] = faultOfShape[name];
  if (!isRegion(filters.region)) faults.region = 'region';
  const from = startOfDay(filters.publishedFrom);
  if (from !== null && from * 1000 > now) faults.publishedFrom = 'future';
  if (isAbove(from, startOfDay(filters.publishedTo))) faults.publishedFrom = 'above-maximum';
  if (isAbove(secondsOf(filters.shortest), secondsOf(filters.longest)))
    faults.shortest = 'above-maximum';
  return faults;
}

const faultOfShape = {
  publishedFrom: 'day',
  publishedTo: 'day',
  shortest: 'seconds',
  longest: 'seconds',
  categoryId: 'digits',
  productId: 'digits',
} as const satisfies Record<(typeof texts)[number], FilterFault>;

const isAbove = (least: number | null, most: number | null) =>
  least !== null && most !== null && least > most;

/** The filters that narrow the list: those that may be loosened where nothing fits. */
export const narrowing = (filters: ListFilters): FilterName[] => [
  ...flags.filter((name) => filters[name] !== null),
  ...texts.filter((name) => filters[name] !== ''),
];

const sortFields = { likes: 1, published: 2, views: 3 } as const;
const one = (flag: boolean | null) => (flag === null ? undefined : flag ? 1 : 0);

/** What KeyAPI is asked for the first page; null where a filter is at fault, so that nothing can be bought. */
export function questionOfFilters(
  filters: ListFilters,
  now = Date.now(),
): Question<'videoList'> | null {
  if (Object.keys(faultsOf(filters, now)).length > 0) return null;
  const { order, madeByAi } = filters;
  const params: Params<'videoList'> = {
    region: filters.region,
    page_num: 1,
    page_size: 10,
    sales_flag: one(filters.sells),
    created_by_ai: madeByAi === null ? undefined : madeByAi ? 'true' : 'false',
    min_create_time: startOfDay(filters.publishedFrom) ?? undefined,
    max_create_time: endOfDay(filters.publishedTo) ?? undefined,
    min_duration: secondsOf(filters.shortest) ?? undefined,
    max_duration: secondsOf(filters.longest) ?? undefined,
    product_category_id: filters.categoryId || undefined,
    is_ad: one(filters.isAd),
    product_id: filters.productId || undefined,
    ...(order !== 'library' && {
      video_sort_field: sortFields[order],
      sort_type: filters.ascending ? 0 : 1,
    }),
  };
  return { endpoint: 'videoList', params };
}
