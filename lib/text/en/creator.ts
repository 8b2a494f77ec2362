import type { CreatorHeadlineText } from '../../format/creator-headline';
import type { CreatorOrder } from '../../keyapi/creator-order';
import { credits } from './credits';

const videos = (count: number, written: string): string =>
  `${written} ${count === 1 ? 'video' : 'videos'}`;

/** How an order stands in its control, and its first ten videos in an offer. */
const orders = {
  newest: { name: 'Newest first', ten: 'newest 10 videos' },
  oldest: { name: 'Oldest first', ten: 'oldest 10 videos' },
  'most-views': { name: 'Most views', ten: '10 videos with most views' },
  'fewest-views': { name: 'Fewest views', ten: '10 videos with fewest views' },
  'most-sales': { name: 'Most units sold', ten: '10 videos with most units sold' },
  'fewest-sales': { name: 'Fewest units sold', ten: '10 videos with fewest units sold' },
  'most-gmv': { name: 'Most GMV', ten: '10 videos with most GMV' },
  'least-gmv': { name: 'Least GMV', ten: '10 videos with least GMV' },
} as const satisfies Record<CreatorOrder, { name: string; ten: string }>;

const headline = {
  'views-unknown': ({ videos: count }, { exact }) =>
    `The views of the ${videos(count, exact(count))} loaded are not known.`,
  few: ({ videos: count, bestViews }, { exact, count: short }) =>
    `${videos(count, exact(count))} loaded, too few to say what is usual. The best one has ${short(bestViews)} views.`,
  'usual-with-hits': ({ videos: count, medianViews, hits, bestViews }, { exact, count: short }) =>
    `Usually about ${short(medianViews)} views, the middle of the newest ${videos(count, exact(count))}. ${
      hits === 1
        ? `One reached at least twice that: ${short(bestViews)}.`
        : `${exact(hits)} reached at least twice that, the best one ${short(bestViews)}.`
    }`,
  'usual-without-hits': ({ videos: count, medianViews, bestViews }, { exact, count: short }) =>
    `Usually about ${short(medianViews)} views, the middle of the newest ${videos(count, exact(count))}. None reached twice that; the best one has ${short(bestViews)}.`,
  ordered: ({ videos: count, fewest, most }, { exact, count: short }) =>
    count === 1
      ? `1 video with ${short(most)} views.`
      : `${videos(count, exact(count))} with ${short(fewest)} to ${short(most)} views.`,
} satisfies CreatorHeadlineText;

/** Words of a creator's videos, on the panel of the creator and of one video. Counts, ages and dates come written. */
export const creatorText = {
  badge: (multiple: string) => `${multiple} usual`,
  order: 'Order',
  orders,
  load: (order: CreatorOrder, price: number) => `Load the ${orders[order].ten} · ${credits(price)}`,
  loadBody:
    'KeyAPI puts all videos in the library into this order: views, engagement, sales and GMV of each.',
  headline,
  loaded: (count: number, written: string) => `${videos(count, written)} loaded`,
  all: (count: number, written: string) =>
    count === 1 ? 'The only video in the library' : `All ${written} videos in the library`,
  sums: (count: number, written: string) => `Sum of ${videos(count, written)}`,
  figures: 'What is usual',
  commerce: 'What it sells',
  commerceNote: 'Units and GMV are the vendor’s estimates; GMV has no named currency.',
  list: 'Videos',
  spread: 'Date and views',
  spreadSummary: (count: number, written: string, range: string, headlineWords: string) =>
    `Views of ${videos(count, written)} by date, ${range}. ${headlineWords}`,
  ofVideos: (count: number, written: string) => `of ${videos(count, written)}`,
  ofNewest: (count: number, written: string) => `of the newest ${videos(count, written)}`,
  ofOthers: (count: number, written: string) => `against ${videos(count, written)} of theirs`,
  hits: (hits: string, count: number, written: string) => `${hits} of ${videos(count, written)}`,
  onlyNewest: 'A list in this order says nothing about what is usual. The newest videos do.',
  newestFirst: (price: number) => `Load the newest videos first · ${credits(price)}`,
  newestFree: (age: string) => `Show the newest videos first · free · ${age}`,
  newestSample: 'Show the newest videos first',
  more: (price: number) => `10 more · ${credits(price)}`,
  moreSample: '10 more · sample',
  loading: 'Loading…',
  end: 'That is all that the library holds.',
  page: (page: number, age: string) => `Page ${page} · ${age}`,
  brokenRun: (page: number) =>
    `Page ${page} was asked before page ${page - 1}, so new posts may be missing in between. Medians stand on the pages above.`,
  askPage: (page: number, price: number) => `Page ${page} again · ${credits(price)}`,
  row: {
    untitled: (videoId: string) => `Video ${videoId}`,
    opens: 'Opens on TikTok in a new tab',
    views: (written: string) => `${written} views`,
    multiple: (written: string) => `${written} of usual`,
    engagement: (written: string) => `${written} engagement`,
    sold: (written: string) => `${written} sold`,
    gmv: (written: string) => `GMV ${written}`,
    gpm: (written: string) => `GPM ${written}`,
    aiMade: 'AI-made',
    aiMadeTitle: 'The library marks it as made by AI',
    ad: 'ad',
    adTitle: 'The library marks it as an advertisement',
    sells: 'sells',
    sellsTitle: 'A product stands in it',
    exact: (name: string, written: string) => `${name}: ${written}`,
  },
  ofVideo: {
    title: 'For this creator',
    body: 'Is that much for them? Compare it with their newest 10 videos.',
    load: (price: number) => `This creator’s videos · ${credits(price)}`,
    more: (price: number) => `10 more of their videos · ${credits(price)}`,
    sound: 'This sound',
    soundPrice: (price: number) => `This sound · ${credits(price)}`,
    soundFree: (age: string) => `This sound · free · ${age}`,
    soundTitle: 'Opens the sound on TikTok; nothing is bought by opening it',
  },
  copy: {
    order: 'Order',
    videos: 'Videos',
    shares: 'Shares',
    others: 'Other videos counted',
    views1: 'Views, last day',
    views7: 'Views, last 7 days',
    views30: 'Views, last 30 days',
    yes: 'yes',
    no: 'no',
  },
} as const;
