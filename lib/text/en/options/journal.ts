import type { Surface } from '../../../schema/journal';
import type { EndpointName } from '../../../schema/question';
import { credits } from './credits';

const answers = (count: number, written: string) =>
  `${written} ${count === 1 ? 'answer' : 'answers'}`;

/** Words of the record of purchases. Counts come with the way they are written, dates as written. */
export const journalText = {
  title: 'Journal',
  lead: 'Every request that Sidelight made with your key, and what it cost.',
  kinds: {
    videoTrends: 'Trend of video',
    influencerVideos: 'Videos of',
    musicDetail: 'Sound',
    trendingVideos: 'Trending videos',
    videoList: 'Library search',
  } satisfies Record<EndpointName, string>,
  unknownKind: 'Another version’s request',
  page: (page: string) => `page ${page}`,
  surfaces: {
    panel: 'panel',
    sidepanel: 'side panel',
    popup: 'popup',
    explore: 'explore',
    options: 'settings',
  } satisfies Record<Surface, string>,
  unasked: { automatic: 'loaded by itself', repeat: 'asked again by itself' },
  costs: {
    open: (price: number, written: string) => `${credits(price, written)} held`,
    done: credits,
    free: () => 'free',
    unknown: (price: number, written: string) => `${credits(price, written)}, doubtful`,
  },
  outcomes: {
    data: 'answered',
    empty: 'nothing known',
    'never-sent': 'never sent',
    'key-refused': 'key refused',
    'out-of-credits': 'account out of credits',
    forbidden: 'not allowed',
    'bad-request': 'question refused',
    'not-found': 'not found',
    'rate-limited': 'too many requests',
    'server-error': 'KeyAPI had a fault',
    unreadable: 'answer unreadable',
    mismatch: 'about something else',
    timeout: 'took too long',
    network: 'not reached',
    'too-large': 'answer too large',
    interrupted: 'interrupted',
  } as Readonly<Record<string, string>>,
  underWay: 'under way',
  notes: {
    'journal-cleared': 'Journal cleared',
    'new-day': 'New day started by hand',
    'new-start': 'Count of spending begun anew',
  } as Readonly<Record<string, string>>,
  none: 'No request yet.',
  more: 'Show older',
  unreadableRows: (count: number, written: string) =>
    `${written} ${count === 1 ? 'row' : 'rows'} of another version cannot be shown; they stay as they are.`,
  chart: {
    title: 'Last 30 days',
    label: 'Credits a day',
    summary: (used: number, written: string, days: number, writtenDays: string) =>
      used === 0
        ? 'Nothing was spent.'
        : `${credits(used, written)} on ${writtenDays} ${days === 1 ? 'day' : 'days'}.`,
    highest: (used: number, written: string, day: string) =>
      `Most on ${day}: ${credits(used, written)}.`,
    saved: (count: number, written: string, price: number, writtenPrice: string) =>
      `Saved by the cache: ${answers(count, written)} shown again, worth ${credits(price, writtenPrice)}.`,
    savedMeaning: 'Counted once a day and answer, from five minutes after its purchase on.',
    bar: (day: string, used: number, written: string) => `${day}: ${credits(used, written)}`,
    table: 'Show as table',
    day: 'Day',
    used: 'Credits',
    doubtful: 'Doubtful',
    savedCredits: 'Saved',
    months: 'By month',
    ofThemDoubtful: (written: string) => `${written} doubtful`,
  },
  csv: 'Export CSV',
  file: (day: string) => `sidelight-journal-${day}.csv`,
  columns: {
    at: 'Asked at (UTC)',
    endedAt: 'Ended at (UTC)',
    endpoint: 'Endpoint',
    asked: 'Asked',
    surface: 'Surface',
    unasked: 'By itself',
    price: 'Price (credits)',
    state: 'State',
    outcome: 'Outcome',
    message: 'KeyAPI said',
    day: 'Counted on day',
  },
  clear: 'Clear journal…',
  clearing: {
    title: 'Clear the journal?',
    body: 'The rows go, for good. Sums, limits and the answers you bought stay; so do the requests of the last ten minutes.',
    yes: 'Clear journal',
    no: 'Keep',
  },
  cleared: 'Cleared',
  notDone: 'Not done. Try again.',
  unreadable: {
    title: 'The journal cannot be read',
    body: 'Sidelight’s background did not say. Nothing is lost.',
    action: 'Look again',
  },
} as const;
