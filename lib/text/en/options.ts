import type { EndpointName } from '../../schema/question';
import type { Placement, Theme } from '../../schema/settings';

const credits = (count: number, written: string): string =>
  `${written} ${count === 1 ? 'credit' : 'credits'}`;

/** Words of the settings page and of its first run. Credits come as a count and the way it is written. */
export const optionsText = {
  title: 'Sidelight settings',
  lead: 'Each change counts at once.',
  saved: 'Saved',
  credits,
  failures: {
    updated: {
      title: 'Sidelight was updated',
      body: 'Reload this page to go on with the new version.',
      action: 'Reload',
    },
    unanswered: {
      title: 'Sidelight did not answer',
      body: 'Its background may have been busy or restarting. Nothing is lost.',
      action: 'Try again',
    },
    crash: {
      title: 'This page met a fault',
      body: 'Your key and settings are as you left them. Reload the page.',
      action: 'Reload',
    },
    notSaved: 'Not saved. Try again.',
    notSavedUpdated: 'Not saved: Sidelight was updated. Reload this page.',
    notSavedNewer: 'Not saved: a newer version of Sidelight wrote these settings.',
  },
  key: {
    title: 'Key',
    lead: 'Every answer is bought with your own KeyAPI key, straight from KeyAPI.',
    label: 'KeyAPI key',
    hint: 'You find it in your KeyAPI account. Saving it sends nothing and costs nothing.',
    unusual: 'KeyAPI keys usually look like sk_live_… . You can save this one all the same.',
    placeholder: 'sk_live_…',
    faults: {
      empty: 'Paste a key first.',
      spaces:
        'A key has no spaces or line breaks inside. Paste the key alone, without “Bearer” or other words.',
      characters:
        'This contains characters that no key has: accents, emoji or invisible ones. Copy the key again.',
      long: 'This is too long for a key. Paste the key alone.',
    },
    show: 'Show',
    hide: 'Hide',
    showTyped: 'Show what is typed',
    hideTyped: 'Hide what is typed',
    save: 'Save key',
    cancel: 'Cancel',
    notKept:
      'The key could not be saved: the browser did not let Sidelight write. Restart it and try again.',
    notRemoved:
      'The key could not be removed: the browser did not let Sidelight write. Restart it and try again.',
    notMoved:
      'The key could not be moved: the browser did not let Sidelight write. Restart it and try again.',
    place: {
      legend: 'Keep it',
      computer: 'On this computer',
      computerNote:
        'There until you remove it. Stored unencrypted in your browser profile: programs that may read your files can read it.',
      session: 'Until the browser closes',
      sessionNote: 'In memory only, never written to the disk. You paste it again next time.',
    },
    yours: 'Your key',
    replace: 'Replace',
    remove: 'Remove',
    removing: {
      title: 'Remove the key?',
      body: 'Nothing can be bought without it. Answers you already have stay readable.',
      yes: 'Remove key',
      no: 'Keep it',
    },
    removed: {
      title: 'The key is removed',
      body: 'Traces may stay on this disk until the browser overwrites them. To be sure that nobody uses it, revoke it in your KeyAPI account.',
    },
    unreadable: {
      title: 'The key cannot be read',
      body: 'Sidelight cannot open its own database in this browser, so it does not know whether a key is kept there. Restart the browser. If it stays so, make room on the disk.',
      action: 'Look again',
    },
    check: {
      title: 'Check the key',
      hint: 'There is no free way to check a key, so this buys one small answer: ten videos from KeyAPI’s library.',
      button: (count: number, written: string) => `Check the key · ${credits(count, written)}`,
      checking: 'Checking…',
      wait: (time: string) => `Wait ${time}`,
      works: 'The key works.',
      worksBody: (time: string, count: number, written: string) =>
        `KeyAPI accepted it at ${time}. ${credits(count, written)} spent.`,
      unansweredTitle: 'It is not known how the check ended',
      unansweredBody:
        'Sidelight’s background stopped while it waited. If the check was sent, its credit is counted as spent.',
    },
  },
  money: {
    title: 'Money',
    lead: 'Sidelight asks before each purchase: one click buys one answer, and the button names its price. What you bought is kept, and showing it again is free.',
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
    unreadable: {
      title: 'The record of your spending cannot be read',
      body: 'Without it no limit could be kept, so nothing can be bought. Restart the browser. If it stays so, make room on the disk.',
      action: 'Look again',
    },
  },
  region: {
    title: 'Region',
    lead: 'What is known of videos and sounds differs from country to country. Sidelight asks KeyAPI about this one.',
    label: 'Country or region',
    both: 'Trending videos and sounds',
    sounds: 'Sounds',
    other: 'Another one…',
    code: 'Two-letter code',
    codeHint:
      'As in ISO 3166: PT for Portugal, GB for the United Kingdom. KeyAPI may have nothing for it.',
    codeNamed: (name: string) => `${name}. KeyAPI may have nothing for it.`,
    codeUnknown: 'No country that we know has this code; KeyAPI is asked for it all the same.',
    faults: {
      empty: 'Type a code of two letters.',
      shape: 'A code has exactly two letters, such as PT.',
      uk: 'The code of the United Kingdom is GB.',
    },
  },
  appearance: {
    title: 'Appearance',
    legend: 'Colours',
    themes: {
      auto: 'Like the browser',
      light: 'Light',
      dark: 'Dark',
    } satisfies Record<Theme, string>,
  },
  panel: {
    title: 'Panel',
    lead: 'Where the panel stands beside TikTok.',
    side: 'Side',
    sides: { right: 'Right', left: 'Left' } satisfies Record<Placement['side'], string>,
    mode: 'With the page',
    modes: {
      overlay: 'Float over it',
      push: 'Narrow it',
    } satisfies Record<Placement['mode'], string>,
    width: 'Width',
    pixels: (written: string) => `${written} px`,
  },
  sample: {
    title: 'Sample data',
    label: 'Show made-up answers',
    note: 'Shows what Sidelight does, without a key and without cost. Marked as sample everywhere, never stored, and gone the moment a key is saved.',
  },
  privacy: {
    title: 'Privacy',
    reads: 'Reads',
    readsBody:
      'The address of TikTok pages and the first HTML that TikTok sent for them, on your computer. No other site.',
    sends: 'Sends',
    sendsBody:
      'Only when you buy, only to api.keyapi.ai: the id or handle asked about, your region, and your key. Not the address of the page, not who you are on TikTok.',
    stores: 'Stores',
    storesBody:
      'Answers you bought, the record of purchases, and settings, in this browser on this computer. Nothing is synced.',
    never: 'Never',
    neverBody: 'No telemetry, no ads, no server of ours.',
    removal: 'Removing the key',
    removalBody:
      'Deletes it. Traces may stay on this disk until the browser overwrites them, so also revoke the key in your KeyAPI account. A spending cap there, if it offers one, protects you even from a stolen key.',
  },
  about: {
    title: 'About',
    version: (version: string) => `Sidelight ${version}`,
    body: 'An independent project under the MIT license. TikTok and KeyAPI belong to others and have no part in it.',
  },
  first: {
    title: 'Welcome to Sidelight',
    lead: 'Analytics beside TikTok, on your own KeyAPI key. Three short steps, each can be skipped.',
    progress: 'First steps',
    steps: ['Key', 'Region', 'Money'],
    next: 'Continue',
    back: 'Back',
    withoutKey: 'Continue without a key',
    finish: 'Finish',
    skipAll: 'Skip all steps',
    key: {
      title: 'Add your key',
      sample: 'Use sample data instead',
      sampleNote: 'No key yet? Look around with made-up answers, marked as such.',
      sampleOn: 'Sample data is on. Saving a key ends it.',
    },
    region: { title: 'Choose your region' },
    money: { title: 'You decide on every credit' },
    done: {
      title: 'Ready',
      leads: {
        real: 'Open a video on TikTok: Sidelight waits at the edge of the page and buys nothing until you say so.',
        sample:
          'Open a video on TikTok: Sidelight waits at the edge of the page and shows made-up answers until you save a key.',
        none: 'Open a video on TikTok: Sidelight waits at the edge of the page and shows what the page itself knows. Add a key whenever you like.',
      },
      tiktok: 'Open a TikTok video',
      settings: 'All settings',
    },
  },
} as const;
