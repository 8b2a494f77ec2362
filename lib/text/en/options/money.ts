import type { EndpointName } from '../../../schema/question';
import { credits } from './credits';

/** Words of limits, spending and prices. */
export const moneyText = {
  title: 'Money',
  lead: 'One click buys one answer, and the button names its price. What you bought is kept, and showing it again is free.',
  prices: 'What an answer costs',
  answers: {
    videoTrends: 'Daily trend of a video',
    musicDetail: 'Trend and audience of a sound',
    trendingVideos: 'List of trending videos, per page',
    influencerVideos: 'Videos of a creator, per page of 10',
    videoList: 'Videos from the library, per page of 10',
  } satisfies Record<EndpointName, string>,
  empty: 'An answer that finds nothing probably costs the same.',
  limits: 'Never spend more than',
  day: 'A day',
  month: 'A month',
  unit: 'credits',
  limitsHint: 'Nothing passes these limits. 0 stops all spending.',
  faults: {
    empty: 'Type a number.',
    notWhole: 'Type a whole number, 0 or more.',
    tooLarge: (written: string) => `At most ${written}.`,
  },
  spent: 'Spent so far',
  today: 'Today',
  thisMonth: 'This month',
  used: (counted: string, limit: number, written: string) =>
    `${counted} of ${credits(limit, written)}`,
  nearly: 'nearly used up',
  reached: 'limit reached',
  stopped: 'spending is stopped',
  doubtful: (written: string) => `including ${written} doubtful`,
  doubtfulMeaning:
    'Doubtful credits may have been charged: no clear answer came. They count as spent.',
  reserved: (written: string) => `including ${written} held for a purchase under way`,
  clock: (day: string) =>
    `This computer’s clock stands before ${day}, the last day Sidelight saw. Until then, spending counts to that day.`,
  startDay: 'Start a new day now',
  unreadable: {
    title: 'The record of your spending cannot be read',
    body: 'Without it no limit could be kept, so nothing can be bought. Restart the browser. If it stays so, make room on the disk, or begin the count anew.',
    action: 'Look again',
    begin: 'Begin anew…',
  },
  beginning: {
    title: 'Begin the count of spending anew?',
    body: 'What cannot be read is put aside, and counts from 0. Limits that cannot be read go back to 50 credits a day and 500 a month. The journal notes it.',
    yes: 'Begin anew',
    no: 'Cancel',
  },
  notDone: 'Not done. Try again.',
} as const;
