import { credits } from './credits';

/** The offer of an answer: what it holds, the control that buys it, and what is said where KeyAPI knows nothing. */
export interface AskWords {
  readonly title: string;
  readonly body: string;
  readonly button: (price: number) => string;
  readonly loading: string;
  readonly emptyTitle: string;
  readonly emptyBody: (age: string, price: number) => string;
}

const again = (price: number) => `asking again costs ${credits(price)}`;

/** Words of the offer of each endpoint. Ages come formatted. */
export const asksText = {
  videoTrends: {
    title: 'See how this video grew, day by day',
    body: 'Daily views, likes, comments and favorites, momentum, peak and half-life.',
    button: (price) => `Load the daily trend · ${credits(price)}`,
    loading: 'Loading the daily trend…',
    emptyTitle: 'KeyAPI knows nothing of this video',
    emptyBody: (age, price) =>
      `Asked ${age}. Small and very new videos are often missing; ${again(price)}.`,
  },
  influencerVideos: {
    title: 'See what works for this creator',
    body: 'Their newest videos with views, engagement, sales and GMV; median, cadence and hit rate.',
    button: (price) => `Load the newest 10 videos · ${credits(price)}`,
    loading: 'Loading this creator’s videos…',
    emptyTitle: 'KeyAPI has no videos of this creator',
    emptyBody: (age, price) =>
      `Asked ${age}. Small, private and renamed accounts are often missing; ${again(price)}.`,
  },
  musicDetail: {
    title: 'See whether this sound is still worth using',
    body: 'Its curve and stage, who listens, how long it has lasted.',
    button: (price) => `Load this sound · ${credits(price)}`,
    loading: 'Loading this sound…',
    emptyTitle: 'This sound is not on any list',
    emptyBody: (age, price) =>
      `Asked ${age}. That is usual: lists hold only the sounds that are widely used in a region. Try another region or period, or ask again later; ${again(price)}.`,
  },
  trendingVideos: {
    title: 'See what trends here',
    body: 'Up to 20 videos in order, with what has changed since your last look.',
    button: (price) => `Load this list · ${credits(price)}`,
    loading: 'Loading the list…',
    emptyTitle: 'No data for this region or period',
    emptyBody: (age, price) => `Asked ${age}. Try another region or period; ${again(price)}.`,
  },
  videoList: {
    title: 'Search the video library',
    body: '10 videos a page, with views, growth, sales and GMV.',
    button: (price) => `Load 10 videos · ${credits(price)}`,
    loading: 'Searching the library…',
    emptyTitle: 'Nothing in the library fits',
    emptyBody: (age, price) =>
      `Asked ${age}. Loosen a filter or try another region; ${again(price)}.`,
  },
} as const satisfies Record<string, AskWords>;
