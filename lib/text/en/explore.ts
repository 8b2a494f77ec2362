import type { FilterFault, FilterName, ListOrder } from '../../keyapi/list-filters';
import { credits } from './credits';

const videos = (count: number, written: string): string =>
  `${written} ${count === 1 ? 'video' : 'videos'}`;

const filters = {
  region: 'Region',
  sells: 'Shop videos',
  madeByAi: 'Made by AI',
  isAd: 'Ads',
  publishedFrom: 'Published from',
  publishedTo: 'Published until',
  shortest: 'Shortest',
  longest: 'Longest',
  categoryId: 'Product category',
  productId: 'Product',
  order: 'Order',
  ascending: 'Direction',
} satisfies Record<FilterName, string>;

/** What is wrong with a field; of the bounds of a range it is said at the lower one. */
const faults = {
  region: 'A region has two letters, as in US.',
  day: 'This is no day between 1970 and 2099.',
  future: 'Nothing has been published after today (UTC).',
  seconds: 'Whole seconds, up to 86400 (a day).',
  'above-maximum': 'This is above the upper bound beside it, so nothing could fit.',
  digits: 'An id has 1 to 25 digits and nothing else.',
} satisfies Record<FilterFault, string>;

const columns = {
  published: { name: 'Published', title: 'UTC day of publication' },
  views: { name: 'Views', title: 'All views' },
  views1: { name: '+1 day', title: 'Views of the last day' },
  views7: { name: '+7 days', title: 'Views of the last 7 days' },
  views30: { name: '+30 days', title: 'Views of the last 30 days' },
  likes: { name: 'Likes', title: 'All likes' },
  comments: { name: 'Comments', title: 'All comments' },
  favorites: { name: 'Favorites', title: 'How often it was saved' },
  shares: { name: 'Shares', title: 'All shares' },
  engagement: { name: 'Engagement', title: 'By views' },
  momentum: { name: 'Momentum', title: 'The last day against the mean of the last 7' },
  sales: { name: 'Units sold', title: 'Estimated by the vendor' },
  gmv: { name: 'GMV', title: 'Gross merchandise value, estimated, in an unnamed currency' },
  gpm: { name: 'GPM', title: 'GMV for a thousand views, estimated' },
  units: { name: 'Units/1,000', title: 'Units sold for a thousand views' },
  perUnit: { name: 'GMV/unit', title: 'What one sold unit brings, estimated' },
  length: { name: 'Length', title: 'Minutes and seconds' },
  marks: { name: 'Marks', title: 'Shop video, made by AI, ad' },
  region: { name: 'Region', title: 'Where the library counts it' },
  categories: { name: 'Categories', title: 'Of the products in it' },
  products: { name: 'Products', title: 'Ids of the products in it' },
  file: { name: 'File', title: 'Ratio, picture and size of the file' },
} as const;

/** Words of the page that searches the library. Numbers, ages and dates come written. */
export const exploreText = {
  title: 'Explore',
  lead: 'Search KeyAPI’s library of TikTok videos.',
  settings: 'Settings',
  left: {
    day: (left: string, limit: string) => `${left} of ${limit} credits left today`,
    month: (left: string, limit: string) => `${left} of ${limit} credits left this month`,
  },
  find: {
    close: 'Close the report',
    report: 'Report',
  },
  filters: {
    title: 'Filters',
    set: (count: number) => (count === 0 ? 'none set' : `${count} set`),
    names: filters,
    faults,
    reset: 'Reset all',
    any: 'Any',
    yes: 'Only',
    no: 'None',
    publishedHint: 'Whole UTC days, both included.',
    lengthHint: 'Whole seconds, both included.',
    idHint: 'An id. What loaded rows name is offered as you type.',
    productHint: 'An id. What loaded rows hold is offered as you type.',
    orders: {
      views: { down: 'Most views', up: 'Fewest views' },
      likes: { down: 'Most likes', up: 'Fewest likes' },
      published: { down: 'Newest', up: 'Oldest' },
      library: { down: 'KeyAPI’s own', up: 'KeyAPI’s own' },
    } satisfies Record<ListOrder, { down: string; up: string }>,
    orderHint: 'The order in which KeyAPI hands out pages.',
    faultyTitle: 'Nothing is asked yet',
    faultyBody: 'A filter cannot be right. It says what is wrong; nothing is bought meanwhile.',
  },
  list: {
    title: 'Videos',
    loaded: (count: number, written: string) => `${videos(count, written)} loaded`,
    source: 'refreshed about daily',
    dropped: (count: number) =>
      `${count} ${count === 1 ? 'row' : 'rows'} could not be read and ${count === 1 ? 'is' : 'are'} left out`,
    spent: (count: number) => `${credits(count)} spent on this list`,
    more: (price: number) => `10 more · ${credits(price)}`,
    many: (count: number, price: number) => `${count} more · ${credits(price)}`,
    manyTitle: (count: number) =>
      `${count} purchases, one after the other; they stop at the last page and at the first trouble`,
    refresh: (price: number) => `Refresh · ${credits(price)}`,
    refreshTitle: (count: number) =>
      `Buys ${count === 1 ? 'the page' : `all ${count} pages`} anew, one after the other`,
    sample: '10 more · sample',
    loading: 'Loading…',
    end: 'That is all that fits.',
    chart: 'Overview',
    summary: (count: number, written: string, range: string) =>
      `Views of ${videos(count, written)} by date of publication, ${range}.`,
    csv: 'Export CSV',
  },
  loosen: {
    title: 'Nothing in the library fits',
    /** What to do, where at least one filter is set. */
    body: (age: string) =>
      `Asked ${age === 'just now' ? age : `${age} ago`}. Loosen one of these, or try another region:`,
    bare: (age: string) =>
      `Asked ${age === 'just now' ? age : `${age} ago`}. No filter is set: try another region.`,
    remove: (filter: string) => `Remove ${filter}`,
    flag: (name: string, on: boolean) => `${name}: ${on ? 'only' : 'none'}`,
    value: (name: string, value: string) => `${name} ${value}`,
    again: (price: number) => `Ask again · ${credits(price)}`,
  },
  table: {
    label: 'Loaded videos',
    video: 'Video',
    columns,
    columnsButton: 'Columns',
    columnsLabel: 'Columns of the table',
    usual: 'Usual columns',
    sortedBy: (column: string, written: string, descending: boolean) =>
      `Sorted by ${column}, ${descending ? 'highest' : 'lowest'} first, of the ${written} loaded.`,
    unsorted: 'In the order in which KeyAPI gave them.',
    unsort: 'Back to KeyAPI’s order',
    sortHint: (title: string) => `${title}. Sorts the loaded rows`,
    untitled: (videoId: string) => `Video ${videoId}`,
    opens: 'Opens on TikTok in a new tab',
    report: (title: string) => `Show the report of ${title}`,
    handle: (handle: string) => `@${handle}`,
    exact: (name: string, written: string) => `${name}: ${written}`,
    marks: { sells: 'shop', madeByAi: 'AI', isAd: 'ad' },
    marksTitle: {
      sells: 'A product stands in it',
      madeByAi: 'Made by AI',
      isAd: 'An advertisement',
    },
    picture: (width: string, height: string) => `${width} × ${height}`,
  },
  crashTitle: 'This page met a fault',
  crashBody: 'Nothing was bought by it. Reload the page.',
} as const;

/** Heads of the exported table: what a value is and its unit. Formulas follow from the metrics. */
export const libraryTableText = {
  link: 'Link',
  videoId: 'Video id',
  handle: 'Creator handle',
  userId: 'Creator id',
  caption: 'Title',
  region: 'Region (ISO 3166-1)',
  published: 'Published (UTC)',
  views: 'Views',
  views1: 'Views, last 1 day',
  views7: 'Views, last 7 days',
  views30: 'Views, last 30 days',
  likes: 'Likes',
  likes1: 'Likes, last 1 day',
  likes7: 'Likes, last 7 days',
  likes30: 'Likes, last 30 days',
  comments: 'Comments',
  favorites: 'Favorites',
  shares: 'Shares',
  duration: 'Length (seconds)',
  sales: 'Units sold (estimated)',
  gmv: 'GMV (estimated, unnamed currency)',
  sells: 'Shop video',
  madeByAi: 'Made by AI',
  isAd: 'Ad',
  categoryIds: 'Product category ids',
  categories: 'Product categories',
  productIds: 'Product ids',
  width: 'Width (pixels)',
  height: 'Height (pixels)',
  ratio: 'Ratio',
  fileSize: 'File size (bytes)',
  engagementFormula: 'Engagement, formula used',
  fetched: 'Fetched (UTC)',
  source: 'Source',
  yes: 'yes',
  no: 'no',
  /** A figure with its unit and how it was worked out. */
  figure: (name: string, unit: string, formula: string) => `${name} (${unit}) = ${formula}`,
  engagement: (name: string, unit: string) => `${name} (${unit})`,
  file: (region: string, day: string) => `sidelight-videos-${region}-${day}.csv`,
} as const;
