/** Formulas over the curve of a sound, each with its name and one sentence on what it says. */
export const soundFormulas = {
  'sound-level': {
    name: 'Level against its peak',
    explanation: 'How high its newest full day stands against its own highest day of this curve.',
    formula: 'value of the newest full day / highest value of the curve',
  },
  'sound-slope': {
    name: 'Slope of the last 3 days',
    explanation:
      'How much of its own peak it gained or lost a day over its last 3 full days: the straight line that fits them best.',
    formula: '(newest full day − 2 days before it) / 2 / highest value of the curve',
  },
  'days-since-peak': {
    name: 'Days since its peak',
    explanation: 'From its highest day to the newest day of this curve.',
    formula: 'number of the newest day − number of the highest day',
  },
  'popular-days': {
    name: 'Longevity',
    explanation: 'How many days it has been popular, as KeyAPI counts them.',
    formula: 'popular_days, as KeyAPI gives it',
  },
  'current-popularity': {
    name: 'Current popularity',
    explanation: 'An index of KeyAPI. What it is measured against is not said.',
    formula: 'current_popularity, as KeyAPI gives it',
  },
} as const;

export const soundTerms = {
  'newest-level': 'newest full day (100 = 1 on the curve)',
  'level-2-days-before': '2 days before it',
  'highest-level': 'highest of the curve',
  'newest-day-number': 'newest day is day',
  'peak-day-number': 'highest day is day',
  'popular-days': 'popular days',
  'current-popularity': 'current popularity',
} as const;

export const soundMissing = {
  'short-curve': 'Too few full days: a slope takes 3, a stage 4.',
  'flat-curve': 'The curve never leaves zero.',
  'not-given': 'KeyAPI did not say.',
} as const;
