import { type Figure } from '../metrics/figure';
import { type LibraryVideoFigures, libraryVideoFigures } from '../metrics/library-video-figures';
import { type LoadedVideo, publishedAt } from '../metrics/loaded-videos';
import type { text as allText } from '../text/en';
import { videoUrl } from '../tiktok/links';
import { isoTime } from './figure-row';
import { type Cell, csvTable } from './text-table';

type Words = Pick<typeof allText, 'libraryTable' | 'metrics'>;
type Loaded = Omit<LoadedVideo, 'page'>;

/** Ids are digits beyond what a spreadsheet keeps of a number: the apostrophe makes them text there. */
const idCell = (...ids: readonly (string | null)[]): Cell => {
  const known = ids.filter((id) => id !== null);
  return known.length > 0 ? `'${known.join(' ')}` : null;
};

/** One line a video; heads and cells stand in the same order. */
function columnsOf({ libraryTable: heads, metrics }: Words) {
  const flag = (value: boolean | null): Cell =>
    value === null ? null : value ? heads.yes : heads.no;
  const plain = [
    [heads.link, ({ video }) => videoUrl(video.videoId, video.uniqueId ?? '')],
    [heads.videoId, ({ video }) => idCell(video.videoId)],
    [heads.handle, ({ video }) => video.uniqueId],
    [heads.userId, ({ video }) => idCell(video.userId)],
    [heads.caption, ({ video }) => video.caption],
    [heads.region, ({ video }) => video.region],
    [heads.published, ({ video }) => isoTime((publishedAt(video) ?? Number.NaN) * 1000)],
    [heads.views, ({ video }) => video.views.total],
    [heads.views1, ({ video }) => video.views.day1],
    [heads.views7, ({ video }) => video.views.day7],
    [heads.views30, ({ video }) => video.views.day30],
    [heads.likes, ({ video }) => video.likes.total],
    [heads.likes1, ({ video }) => video.likes.day1],
    [heads.likes7, ({ video }) => video.likes.day7],
    [heads.likes30, ({ video }) => video.likes.day30],
    [heads.comments, ({ video }) => video.comments],
    [heads.favorites, ({ video }) => video.favorites],
    [heads.shares, ({ video }) => video.shares],
    [heads.duration, ({ video }) => video.duration],
    [heads.sales, ({ video }) => video.sales],
    [heads.gmv, ({ video }) => video.gmv],
    [heads.sells, ({ video }) => flag(video.sells)],
    [heads.madeByAi, ({ video }) => flag(video.createdByAi)],
    [heads.isAd, ({ video }) => flag(video.isAd)],
    [heads.categoryIds, ({ video }) => idCell(...video.categories.map(({ id }) => id))],
    [
      heads.categories,
      ({ video }) => video.categories.flatMap(({ name }) => name ?? []).join('; '),
    ],
    [heads.productIds, ({ video }) => idCell(...video.productIds)],
    [heads.width, ({ video }) => video.width],
    [heads.height, ({ video }) => video.height],
    [heads.ratio, ({ video }) => video.ratio],
    [heads.fileSize, ({ video }) => video.fileSize],
    [heads.fetched, ({ fetchedAt }) => isoTime(fetchedAt)],
    [heads.source, () => metrics.sources.library],
  ] as const satisfies readonly (readonly [string, (loaded: Loaded) => Cell])[];
  const derived = [
    ['engagement', 'engagement-by-views'],
    ['likeRate', 'like-rate'],
    ['momentum', 'daily-pace'],
    ['gpm', 'gpm'],
    ['unitsPerThousandViews', 'units-per-thousand-views'],
    ['gmvPerUnit', 'gmv-per-unit'],
  ] as const satisfies readonly (readonly [keyof LibraryVideoFigures, Figure['formula']])[];
  return { plain, derived };
}

/**
 * The loaded rows as comma-separated text (RFC 4180): a head with units and formulas, numbers raw with a decimal
 * point, times in UTC as ISO 8601, ids as text, unknown empty. Text can start no formula. Never call it for sample
 * data: nothing in the text would mark it as made up.
 */
export function libraryTable(rows: readonly Loaded[], text: Words): string {
  const { libraryTable: heads, metrics } = text;
  const { plain, derived } = columnsOf(text);
  const headOf = ([key, formula]: (typeof derived)[number]): string => {
    const { name, formula: written } = metrics.formulas[formula];
    // shares count only where they are known, so each row says how it was worked out
    return key === 'engagement'
      ? heads.engagement(name, metrics.units.ratio)
      : heads.figure(name, metrics.units[unitOf[key]], written);
  };
  const head = [
    ...plain.map(([name]) => name),
    ...derived.map((column) => headOf(column)),
    heads.engagementFormula,
  ];
  const lines = rows.map((loaded) => {
    const figures = libraryVideoFigures(loaded.video);
    return [
      ...plain.map(([, cellOf]) => cellOf(loaded)),
      ...derived.map(([key]) => figures[key].value),
      metrics.formulas[figures.engagement.formula].formula,
    ];
  });
  return csvTable([head, ...lines]);
}

const unitOf = {
  engagement: 'ratio',
  likeRate: 'ratio',
  momentum: 'multiple',
  gpm: 'amount',
  unitsPerThousandViews: 'amount',
  gmvPerUnit: 'amount',
} as const satisfies Record<keyof LibraryVideoFigures, Figure['unit']>;
