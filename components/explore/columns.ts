import type { Formatter } from '../../lib/format/formatter';
import { formatLength } from '../../lib/format/length';
import { unknownMark } from '../../lib/format/number';
import type { Figure } from '../../lib/metrics/figure';
import {
  type LibraryVideoFigures,
  libraryVideoFigures,
} from '../../lib/metrics/library-video-figures';
import { publishedAt } from '../../lib/metrics/loaded-videos';
import type { Amount } from '../../lib/schema/amount';
import type { LibraryVideo } from '../../lib/schema/library-video';
import { text } from '../../lib/text/en';
import { figureWords } from '../report/figure-words';

const words = text.explore.table;
const day = 86_400;

export type ColumnName = keyof typeof words.columns;

/** Every column beside the video itself, in the order in which they stand. */
export const columnNames = Object.keys(words.columns) as ColumnName[];

export const usualColumns: readonly ColumnName[] = [
  'published',
  'views',
  'views1',
  'views7',
  'views30',
  'likes',
  'engagement',
  'momentum',
  'sales',
  'gmv',
  'gpm',
  'length',
  'marks',
];

/** What stands in a cell, and the whole of it on hover. */
interface CellWords {
  shown: string;
  title: string;
}

interface Column {
  /** Numbers stand at the end of their column. */
  look: 'number' | 'date' | 'short' | 'long';
  sortBy: (video: LibraryVideo) => Amount | string;
  write: (video: LibraryVideo, format: Formatter, now: number) => CellWords;
}

const count = (name: ColumnName, of: (video: LibraryVideo) => Amount): Column => ({
  look: 'number',
  sortBy: of,
  write: (video, format) => ({
    shown: format.count(of(video)),
    title: words.exact(words.columns[name].name, format.exact(of(video))),
  }),
});

// each row is drawn and sorted many times
const worked = new WeakMap<LibraryVideo, LibraryVideoFigures>();
function figuresOf(video: LibraryVideo): LibraryVideoFigures {
  const figures = worked.get(video) ?? libraryVideoFigures(video);
  worked.set(video, figures);
  return figures;
}

const figure = (of: (figures: LibraryVideoFigures) => Figure): Column => ({
  look: 'number',
  sortBy: (video) => of(figuresOf(video)).value,
  write: (video, format) => {
    const found = of(figuresOf(video));
    return { shown: format.figure(found), title: figureWords(found, format) };
  },
});

const listed = (parts: readonly string[]): CellWords => {
  const shown = parts.join(', ');
  return { shown, title: shown };
};

const marksOf = (video: LibraryVideo): (keyof typeof words.marks)[] => [
  ...(video.sells ? (['sells'] as const) : []),
  ...(video.createdByAi ? (['madeByAi'] as const) : []),
  ...(video.isAd ? (['isAd'] as const) : []),
];

const categoriesOf = ({ categories }: LibraryVideo) => categories.map(({ id, name }) => name ?? id);

function fileParts({ ratio, width, height, fileSize }: LibraryVideo, format: Formatter): string[] {
  const picture =
    width === null || height === null
      ? []
      : words.picture(format.exact(width), format.exact(height));
  const size = fileSize === null ? [] : format.bytes(fileSize);
  return [ratio ?? [], picture, size].flat();
}

export const columns: Record<ColumnName, Column> = {
  published: {
    look: 'date',
    sortBy: publishedAt,
    write: (video, format, now) => {
      const at = publishedAt(video);
      const shown = format.day(at === null ? null : Math.floor(at / day) * day, now);
      return { shown, title: at === null ? shown : format.fullDate(at * 1000) };
    },
  },
  views: count('views', ({ views }) => views.total),
  views1: count('views1', ({ views }) => views.day1),
  views7: count('views7', ({ views }) => views.day7),
  views30: count('views30', ({ views }) => views.day30),
  likes: count('likes', ({ likes }) => likes.total),
  comments: count('comments', ({ comments }) => comments),
  favorites: count('favorites', ({ favorites }) => favorites),
  shares: count('shares', ({ shares }) => shares),
  engagement: figure(({ engagement }) => engagement),
  momentum: figure(({ momentum }) => momentum),
  sales: count('sales', ({ sales }) => sales),
  gmv: count('gmv', ({ gmv }) => gmv),
  gpm: figure(({ gpm }) => gpm),
  units: figure(({ unitsPerThousandViews }) => unitsPerThousandViews),
  perUnit: figure(({ gmvPerUnit }) => gmvPerUnit),
  length: {
    look: 'number',
    sortBy: ({ duration }) => duration,
    write: ({ duration }, format) => ({
      shown: formatLength(duration),
      title: words.exact(words.columns.length.name, `${format.exact(duration)} s`),
    }),
  },
  marks: {
    look: 'short',
    sortBy: (video) => marksOf(video).length,
    write: (video) => {
      const marks = marksOf(video);
      const told = marks.map((mark) => words.marksTitle[mark]);
      return { shown: marks.map((mark) => words.marks[mark]).join(', '), title: told.join(', ') };
    },
  },
  region: {
    look: 'short',
    sortBy: ({ region }) => region,
    write: ({ region }, format) => ({
      shown: region ?? unknownMark,
      title: region === null ? unknownMark : (format.regionName(region) ?? region),
    }),
  },
  categories: {
    look: 'long',
    sortBy: (video) => categoriesOf(video).join(', ') || null,
    write: (video) => listed(categoriesOf(video)),
  },
  products: {
    look: 'long',
    sortBy: ({ productIds }) => productIds.length,
    write: ({ productIds }) => listed(productIds),
  },
  file: {
    look: 'long',
    sortBy: ({ fileSize }) => fileSize,
    write: (video, format) => listed(fileParts(video, format)),
  },
};
