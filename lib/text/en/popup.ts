import type { TrendingChoice } from '../../schema/ranks';
import type { Unreadable } from '../../tiktok/subject-from-text';
import { credits } from './credits';

/** Where the key is kept, if it is. */
type KeyState = 'none' | 'computer' | 'session' | 'unreadable';

/** Words of the popup. `price` is in credits; ages, dates and counts come formatted. */
export const popupText = {
  /** What a field for a link, handle or id says; of explore too. */
  find: {
    label: 'TikTok link, @handle or id',
    placeholder: 'Paste a TikTok link, @handle or id',
    hint: 'Press / to come here',
    show: 'Show',
    reasons: {
      empty: 'Paste or type something first.',
      'short-link':
        'TikTok alone knows where a short link leads. Open it, then paste the address that it becomes.',
      'other-site': 'This is not an address of tiktok.com.',
      'other-page': 'This page of TikTok is about no video, creator or sound.',
      unclear: 'This is no TikTok link, handle or id.',
    } satisfies Record<Unreadable, string>,
    otherwise: {
      video: 'Show it as a video',
      profile: 'Show it as a creator',
      music: 'Show it as a sound',
    },
    ambiguous: 'Videos and sounds have numbers of the same kind.',
  },
  back: 'Back',
  reportTitle: 'Report',
  top: {
    spent: (counted: string, limit: string) => `${counted} of ${limit} credits today`,
    spentTitle: 'Credits counted today, of the most that you allow for a day',
    spentUnknown: 'budget unreadable',
    key: {
      none: 'Add a key',
      computer: 'Key kept',
      session: 'Key until closing',
      unreadable: 'Key unreadable',
    } satisfies Record<KeyState, string>,
    keyTitle: {
      none: 'There is no KeyAPI key yet: open settings',
      computer: 'Your KeyAPI key is kept on this computer: open settings',
      session: 'Your KeyAPI key is kept until the browser closes: open settings',
      unreadable: 'The place of the key cannot be read: open settings',
    } satisfies Record<KeyState, string>,
  },
  tab: {
    label: 'This tab',
    none: 'shows no TikTok page',
    noneTitle: 'A TikTok page from before Sidelight was installed or updated answers once reloaded',
    withheld: 'TikTok is withheld',
    allowed: 'allowed: reload TikTok’s page',
    noSubject: 'no video, creator or sound',
    refused:
      'This page took the panel away again and again. Its report is here too; “Open panel” tries once more.',
    show: (name: string) => `Show what is known of ${name}, for free`,
    video: (name: string) => `Video ${name}`,
    videoBy: (handle: string) => `Video by @${handle}`,
    profile: (handle: string) => `@${handle}`,
    music: (clipId: string) => `Sound ${clipId}`,
    open: 'Open panel',
    close: 'Close panel',
    sidePanel: 'Side panel',
    sidePanelTitle: 'Open in the browser’s side panel, which follows the tab in front',
  },
  lists: {
    label: 'Lists',
    trending: 'Trending',
    library: 'Library',
    loading: 'Asking KeyAPI…',
    reading: 'Looking for what is kept…',
    sampleMore: (count: number) => `${count} more · sample`,
    refresh: (price: number) => `Refresh · ${credits(price)}`,
    more: (count: number, price: number) => `${count} more · ${credits(price)}`,
    end: 'This is the end of the list.',
    untitled: (videoId: string) => `Video ${videoId}`,
    report: (title: string) => `Show the report of ${title} here`,
    dropped: (count: number) =>
      `${count} ${count === 1 ? 'row' : 'rows'} could not be read and ${count === 1 ? 'is' : 'are'} left out.`,
  },
  trending: {
    region: 'Region',
    period: 'Period',
    periods: { 7: '7 days', 30: '30 days' } satisfies Record<TrendingChoice['period'], string>,
    order: 'By',
    orders: {
      vv: 'Views',
      like: 'Likes',
      comment: 'Comments',
      repost: 'Shares',
    } satisfies Record<TrendingChoice['order_by'], string>,
    list: 'Trending videos',
    goneTitle: 'KeyAPI’s source of trending lists is gone',
    goneBody: (when: string) =>
      `KeyAPI said so on ${when}. Sidelight offers no trending list for 24 hours, so that nothing is paid for it.`,
    toLibrary: 'Go to the library',
    rank: (rank: string) => `Rank ${rank}`,
    up: (places: string) => `▲${places}`,
    upTitle: (places: string) => `Up ${places} since your last look`,
    down: (places: string) => `▼${places}`,
    downTitle: (places: string) => `Down ${places} since your last look`,
    same: '=',
    sameTitle: 'At the same rank as at your last look',
    fresh: 'new',
    freshTitle: 'Not on the list at your last look',
    firstLook: 'Changes of rank show from the next list on.',
    since: (when: string) => `Changes since your list of ${when}.`,
    gone: (count: number) =>
      count === 1 ? '1 video left this list' : `${count} videos left this list`,
    goneRank: (rank: string) => `was ${rank}`,
  },
  library: {
    region: 'Region',
    published: 'Published',
    anyTime: 'Any time',
    lastDays: (days: number) => `Last ${days} days`,
    since: (day: string) => `Since ${day}`,
    order: 'By',
    orders: { views: 'Views', likes: 'Likes', published: 'Date', library: 'KeyAPI’s order' },
    ascending: 'Lowest first; change to highest first',
    descending: 'Highest first; change to lowest first',
    only: 'Show only',
    sells: 'Selling',
    madeByAi: 'AI-made',
    isAd: 'Ads',
    list: 'Videos of the library',
    explore: 'All filters',
    exploreTitle: 'Open the full page with these filters',
    lastList: 'Back to the last list · free',
  },
  crashTitle: 'The popup met a fault',
  crashBody: 'Nothing was bought by it. Close it and open it again.',
} as const;
