/** Words of how dates and numbers are written. The parts of the example come formatted. */
export const readingText = {
  title: 'Dates and numbers',
  lead: 'Dates, numbers and the names of countries follow this. Words stay English.',
  locale: 'Written as in',
  others: 'Others',
  browser: (name: string) => `The browser’s language: ${name}`,
  numberStyle: 'Large numbers',
  numberStyles: { compact: 'Shortened', full: 'Every digit' },
  numberStyleHint: 'Axes of charts stay short. The exact figure stands on hover and in exports.',
  example: 'For example',
  sample: (shown: {
    views: string;
    percent: string;
    multiple: string;
    day: string;
    region: string;
  }) =>
    `${shown.views} views · ${shown.percent} engagement · ${shown.multiple} · ${shown.day} · ${shown.region}`,
} as const;
