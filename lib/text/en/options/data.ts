import type { EndpointName } from '../../../schema/question';
import { credits } from './credits';

const answers = (count: number, written: string) =>
  `${written} ${count === 1 ? 'answer' : 'answers'}`;

/** Words of what is kept on this computer. Counts come with the way they are written, sizes as written. */
export const dataText = {
  title: 'Data',
  lead: 'Answers you bought are kept on this computer, so that showing them again is free.',
  kept: 'Answers kept',
  total: (count: number, written: string, size: string) => `${answers(count, written)} · ${size}`,
  none: 'None yet.',
  answers,
  kinds: {
    videoTrends: 'Daily trends of videos',
    influencerVideos: 'Videos of creators',
    musicDetail: 'Sounds',
    trendingVideos: 'Trending lists',
    videoList: 'Searches of the library',
  } satisfies Record<EndpointName, string>,
  room: 'When room runs short, what you have not looked at for longest goes first.',
  clear: 'Clear',
  clearKind: (kind: string) => `Clear: ${kind}`,
  asking: {
    title: (count: number, written: string) => `Clear ${answers(count, written)}?`,
    body: (count: number, price: number, written: string) =>
      `${
        count === 1
          ? `This answer was paid for; seeing it again costs up to ${credits(price, written)}.`
          : `These answers were paid for; seeing all of them again costs up to ${credits(price, written)}.`
      } Figures as they stood on an earlier day cannot be bought again.`,
    yes: (count: number, written: string) => `Clear ${answers(count, written)}`,
    no: 'Keep',
  },
  cleared: 'Cleared',
  notCleared: 'Not cleared. Try again.',
  unreadable: {
    title: 'What is kept cannot be read',
    body: 'Sidelight’s background did not say. Nothing is lost.',
    action: 'Look again',
  },
} as const;
