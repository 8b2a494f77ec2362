/** Words of the choice of a region, on every surface. */
export const regionText = {
  title: 'Region and period',
  lead: 'What is known of videos and sounds differs from country to country. Sidelight asks KeyAPI about this one.',
  label: 'Country or region',
  trending: 'Trending videos',
  both: 'Trending videos and sounds',
  sounds: 'Sounds',
  undocumented: 'Not on KeyAPI’s list',
  other: 'Another code…',
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
  trendingPeriod: 'Trending videos of the last',
  soundPeriod: 'Curve of a sound over the last',
  days: (written: string) => `${written} days`,
  periodsHint: 'Where a list or a sound begins. Choosing here buys nothing.',
} as const;
