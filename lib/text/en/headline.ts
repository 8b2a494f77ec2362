import type { HeadlineText } from '../../format/headline';

const days = (count: number): string => (count === 1 ? 'first day' : `first ${count} days`);

const hours = (count: number): string => (count <= 1 ? 'first hour' : `first ${count} hours`);

const after = (count: number): string =>
  count === 1 ? 'the day after upload' : `${count} days after upload`;

/** The one sentence above the chart. Series are UTC days. */
export const headlineText = {
  'views-unknown': () => 'The number of views of this video is not known.',
  'totals-only': ({ views }, { count }) =>
    `${count(views)} views in total. There is no daily trend to show.`,
  'just-published': ({ views, hours: age }, { count }) =>
    `${count(views)} views in its ${hours(Math.ceil(age))}. Too early for a trend.`,
  'still-growing': ({ multiple, lastDay }, { exact, percent, day }) => {
    const more = multiple >= 2 ? `${exact(multiple)} times the` : `${percent(multiple - 1)} more`;
    return `Still growing: ${more} views a day in the 3 days to ${day(lastDay)}, against the 3 before.`;
  },
  steady: ({ daily, lastDay }, { count, day }) =>
    `Steady: about ${count(daily)} views a day in the 3 days to ${day(lastDay)}.`,
  slowing: ({ multiple, lastDay }, { percent, day }) =>
    `Slowing: ${percent(1 - multiple)} fewer views a day in the 3 days to ${day(lastDay)}, against the 3 before.`,
  stalled: ({ lastDay }, { day }) =>
    `Standing still: no new views in the 3 days to ${day(lastDay)}.`,
  'first-days-so-far': ({ views, days: span }, { count }) =>
    `Its ${days(span)} brought ${count(views)} views.`,
  'first-days-only': ({ views, days: span, share, peak }, { count, percent, day }) => {
    const part = share === null ? '' : `, ${percent(share)} of all its views`;
    const best =
      peak === null
        ? ''
        : ` Its best full day was ${day(peak.day)}, ${after(peak.daysAfterUpload)}.`;
    return `Its ${days(span)} brought ${count(views)} views${part}.${best}`;
  },
  'days-only': ({ views, first, last, share }, { count, percent, range }) => {
    const part = share === null ? '' : `, ${percent(share)} of all its views`;
    return `${range(first, last)} brought ${count(views)} views${part}.`;
  },
  patchy: ({ known, days: span, first, last, views }, { count, range }) => {
    const total = views === null ? '' : `${count(views)} views in total. `;
    return `${total}Daily figures are known for ${known} of the ${span} days ${range(first, last)}.`;
  },
} satisfies HeadlineText;
