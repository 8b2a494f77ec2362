import { expect, test } from 'vitest';

import { formatHeadline } from '@/lib/format/headline';
import type { Headline } from '@/lib/metrics/headline';
import { headlineText } from '@/lib/text/en/headline';

const OCT_16 = Date.UTC(2025, 9, 16) / 1000;
const OCT_18 = Date.UTC(2025, 9, 18) / 1000;
const OCT_30 = Date.UTC(2025, 9, 30) / 1000;
const trend = { daily: 2_178_348.3, lastDay: Date.UTC(2025, 9, 29) / 1000 };
const IN_2025 = Date.UTC(2025, 9, 30);
const IN_2026 = Date.UTC(2026, 0, 5);

const cases: [Headline, number, string][] = [
  [{ kind: 'views-unknown' }, IN_2025, 'The number of views of this video is not known.'],
  [
    { kind: 'totals-only', views: 56_008_699 },
    IN_2025,
    '56.0M views in total. There is no daily trend to show.',
  ],
  [
    { kind: 'just-published', views: 12_345, hours: 4.2 },
    IN_2025,
    '12.3K views in its first 5 hours. Too early for a trend.',
  ],
  [
    { kind: 'just-published', views: 7, hours: 0.1 },
    IN_2025,
    '7 views in its first hour. Too early for a trend.',
  ],
  [
    { kind: 'still-growing', multiple: 1.24, ...trend },
    IN_2025,
    'Still growing: 24% more views a day in the 3 days to Oct 29, against the 3 before.',
  ],
  [
    { kind: 'still-growing', multiple: 3.44, ...trend },
    IN_2025,
    'Still growing: 3.4 times the views a day in the 3 days to Oct 29, against the 3 before.',
  ],
  [
    { kind: 'steady', multiple: 1.01, ...trend },
    IN_2025,
    'Steady: about 2.2M views a day in the 3 days to Oct 29.',
  ],
  [
    { kind: 'slowing', multiple: 0.627, ...trend },
    IN_2025,
    'Slowing: 37% fewer views a day in the 3 days to Oct 29, against the 3 before.',
  ],
  [
    { kind: 'stalled', lastDay: trend.lastDay },
    IN_2025,
    'Standing still: no new views in the 3 days to Oct 29.',
  ],
  [
    { kind: 'first-days-so-far', views: 30_000, days: 4 },
    IN_2025,
    'Its first 4 days brought 30.0K views.',
  ],
  [
    {
      kind: 'first-days-only',
      views: 44_685_313,
      days: 15,
      share: 0.7978,
      peak: { day: OCT_18, daysAfterUpload: 2 },
    },
    IN_2026,
    'Its first 15 days brought 44.7M views, 80% of all its views. Its best full day was Oct 18, 2025, 2 days after upload.',
  ],
  [
    {
      kind: 'first-days-only',
      views: 900,
      days: 2,
      share: null,
      peak: { day: OCT_18, daysAfterUpload: 1 },
    },
    IN_2025,
    'Its first 2 days brought 900 views. Its best full day was Oct 18, the day after upload.',
  ],
  [
    { kind: 'first-days-only', views: 900, days: 1, share: 0.5, peak: null },
    IN_2025,
    'Its first day brought 900 views, 50% of all its views.',
  ],
  [
    { kind: 'days-only', views: 44_685_313, first: OCT_16, last: OCT_30, share: 0.7978 },
    IN_2026,
    'Oct 16–30, 2025 brought 44.7M views, 80% of all its views.',
  ],
  [
    { kind: 'patchy', known: 12, days: 15, first: OCT_16, last: OCT_30, views: 56_008_699 },
    IN_2026,
    '56.0M views in total. Daily figures are known for 12 of the 15 days Oct 16–30, 2025.',
  ],
  [
    { kind: 'patchy', known: 12, days: 15, first: OCT_16, last: OCT_30, views: null },
    IN_2026,
    'Daily figures are known for 12 of the 15 days Oct 16–30, 2025.',
  ],
];

/** Intl separates ranges with thin or ordinary spaces, depending on its version. */
const write = (headline: Headline, now: number) =>
  formatHeadline(headline, headlineText, now, 'en-US').replaceAll(/\s?–\s?/gu, '–');

test.each(cases)('%j', (headline, now, sentence) => {
  expect(write(headline, now)).toBe(sentence);
});

test('every kind has its sentence here', () => {
  const told = new Set<string>(cases.map(([headline]) => headline.kind));
  expect([...told].toSorted()).toEqual(Object.keys(headlineText).toSorted());
});

test('no sentence claims the present', () => {
  for (const [headline, now] of cases) {
    expect(write(headline, now)).not.toMatch(/\b(now|today|last \d+ days)\b/iu);
  }
});
