import type { Amount } from '../schema/amount';
import type { LibraryVideo } from '../schema/library-video';
import { engagement } from './engagement';
import { type Figure, type MissingReason, createFigure, divide } from './figure';
import { knownCount } from './known-count';

/** What one row of the library says about itself. GMV and units are the vendor's estimates. */
export interface LibraryVideoFigures {
  readonly engagement: Figure;
  readonly likeRate: Figure;
  /** GMV / views × 1,000, without a currency. */
  readonly gpm: Figure;
  readonly unitsPerThousandViews: Figure;
  readonly gmvPerUnit: Figure;
  /** Views of the last day / daily mean of the last 7; as of the library's last refresh. */
  readonly momentum: Figure;
}

/** Derives the figures of one row; rates need 500 views, commerce needs sales. */
export function libraryVideoFigures(row: LibraryVideo): LibraryVideoFigures {
  const { views, likes, comments, favorites, shares, sales, gmv } = row;
  const { byViews, likeRate } = engagement({
    views: views.total,
    likes: likes.total,
    comments,
    favorites,
    shares,
  });
  return {
    engagement: byViews,
    likeRate,
    ...commerceFigures({ views: views.total, sales, gmv }),
    momentum: dailyPace(views),
  };
}

/** GPM, units per 1,000 views and GMV per unit, of one video or of many added up. */
export function commerceFigures(counts: {
  views: Amount;
  sales: Amount;
  gmv: Amount;
}): Pick<LibraryVideoFigures, 'gpm' | 'unitsPerThousandViews' | 'gmvPerUnit'> {
  const views = { name: 'views', value: knownCount(counts.views) } as const;
  const sales = { name: 'sales', value: knownCount(counts.sales) } as const;
  const gmv = { name: 'gmv', value: knownCount(counts.gmv) } as const;
  const sold = (outcome: number | MissingReason) => (sales.value === 0 ? 'no-sales' : outcome);
  return {
    gpm: createFigure('gpm', [gmv, views], perThousand(divide(gmv.value, views.value))),
    unitsPerThousandViews: createFigure(
      'units-per-thousand-views',
      [sales, views],
      sold(perThousand(divide(sales.value, views.value))),
    ),
    gmvPerUnit: createFigure('gmv-per-unit', [gmv, sales], sold(divide(gmv.value, sales.value))),
  };
}

const perThousand = (outcome: number | MissingReason): number | MissingReason =>
  typeof outcome === 'number' ? outcome * 1000 : outcome;

function dailyPace({ day1, day7, day30 }: LibraryVideo['views']): Figure {
  const terms = [
    { name: 'views-day-1', value: day1 },
    { name: 'views-day-7', value: day7 },
  ] as const;
  const increments = [day1, day7, day30].filter((increment) => increment !== null);
  const isStill = increments.length > 0 && increments.every((increment) => increment === 0);
  return createFigure(
    'daily-pace',
    terms,
    isStill ? 'not-refreshed' : divide(day1, day7 === null ? null : day7 / 7),
  );
}
