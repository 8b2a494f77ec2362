/** Formulas over rows of the video library, each with its name and one sentence on what it says. */
export const libraryFormulas = {
  gpm: {
    name: 'GPM, estimated',
    explanation: 'GMV for a thousand views. The vendor estimates GMV and names no currency.',
    formula: 'GMV / views × 1,000',
  },
  'units-per-thousand-views': {
    name: 'Units per 1,000 views',
    explanation: 'How many units a thousand views sell, by the vendor’s estimate.',
    formula: 'units sold / views × 1,000',
  },
  'gmv-per-unit': {
    name: 'GMV per unit',
    explanation: 'What one sold unit brings, estimated, in an unnamed currency.',
    formula: 'GMV / units sold',
  },
  'daily-pace': {
    name: 'Momentum',
    explanation: 'The last day against the mean of the last 7: above ×1 it was rising.',
    formula: 'views of the last day / (views of the last 7 days / 7)',
  },
  'outlier-multiple': {
    name: 'Against their usual',
    explanation:
      'This video against the middle of the creator’s other loaded videos, those under 72 hours left out. “~” where they are fewer than 20.',
    formula: 'views / median views of the other videos',
  },
  'median-views': {
    name: 'Median views',
    explanation: 'Half of the videos have more views than this, half have fewer.',
    formula: 'middle of the views, newest videos first',
  },
  'hit-rate': {
    name: 'Hit rate',
    explanation: 'How many of the videos have at least twice the median.',
    formula: 'videos with views ≥ 2 × median / videos',
  },
  'posts-per-week': {
    name: 'Posts a week',
    explanation: 'How often they posted from the oldest loaded video to the newest.',
    formula: '(videos − 1) / days from the oldest to the newest × 7',
  },
  'median-gap': {
    name: 'Usual gap',
    explanation: 'The middle of the times between one post and the next.',
    formula: 'median of the gaps between posts',
  },
  'longest-gap': {
    name: 'Longest gap',
    explanation: 'The longest time between one post and the next.',
    formula: 'longest of the gaps between posts',
  },
  'share-ai-made': {
    name: 'AI-made',
    explanation: 'Videos that the library marks as made by AI.',
    formula: 'AI-made videos / videos of which it is known',
  },
  'share-selling': {
    name: 'Selling videos',
    explanation: 'Videos with a product in them.',
    formula: 'selling videos / videos of which it is known',
  },
  'sum-views': {
    name: 'Views',
    explanation: 'All views of the loaded videos whose views are known.',
    formula: 'sum of views',
  },
  'sum-sales': {
    name: 'Units sold',
    explanation: 'All units of the loaded videos, by the vendor’s estimate.',
    formula: 'sum of units sold',
  },
  'sum-gmv': {
    name: 'GMV, estimated',
    explanation: 'Gross merchandise value of the loaded videos, in an unnamed currency.',
    formula: 'sum of GMV',
  },
} as const;

export const libraryTerms = {
  gmv: 'GMV',
  sales: 'units sold',
  'views-day-1': 'views of the last day',
  'views-day-7': 'views of the last 7 days',
  'median-others': 'median views of the other videos',
  'other-videos': 'other videos counted',
  videos: 'videos counted',
  'median-views': 'median views',
  'twice-median-videos': 'videos with at least twice the median',
  'days-between': 'days from the oldest to the newest',
  gaps: 'gaps between posts',
  'ai-made-videos': 'AI-made videos',
  'selling-videos': 'selling videos',
} as const;

export const libraryMissing = {
  'no-sales': 'Nothing was sold.',
  'not-refreshed': 'The library has not refreshed its increments.',
  'few-videos': 'It takes at least 8 other videos.',
  'one-post': 'It takes two posts on different days.',
  'other-order': 'Only the newest videos in a row can tell.',
} as const;
