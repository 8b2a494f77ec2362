/** Words of the first three steps. */
export const firstRunText = {
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
} as const;
