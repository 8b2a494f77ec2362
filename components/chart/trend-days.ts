import { cumulativePoints, indexedPoints } from '../../lib/metrics/cumulative';
import type { DailyWindow, WindowPoint } from '../../lib/metrics/daily-window';
import { DAY_S, daysBetween } from '../../lib/metrics/utc-day';
import type { Amount } from '../../lib/schema/amount';
import type { Measure } from '../../lib/schema/video-trends';
import { availableMeasures, type ChartMode, type Windows } from './chart-view';

/** The most days that one chart draws; of a longer span its newest. */
const MOST_DAYS = 366;

export interface DayValue {
  /** As drawn: net of the day, running sum, or index (100 = the best full day); null is a gap. */
  readonly value: Amount;
  /** Net of the day, in every mode. */
  readonly net: Amount;
  readonly partial: boolean;
  /** More was taken back than came on this day. */
  readonly correction: boolean;
}

export interface TrendDay {
  /** Unix seconds at UTC midnight. */
  readonly day: number;
  /** Whether one of its values is of a part of the day only. */
  readonly partial: boolean;
  readonly values: Readonly<Record<Measure, DayValue>>;
}

const gap: DayValue = { value: null, net: null, partial: false, correction: false };

function pointsOf(window: DailyWindow, mode: ChartMode): readonly WindowPoint[] {
  if (mode === 'cumulative') return cumulativePoints(window);
  return mode === 'indexed' ? indexedPoints(window) : window.points;
}

function dayValues(window: DailyWindow | null, mode: ChartMode): Map<number, DayValue> {
  if (window === null) return new Map();
  const drawn = pointsOf(window, mode);
  return new Map(
    window.points.map(({ day, value: net, partial }, index) => [
      day,
      { value: drawn[index]?.value ?? null, net, partial, correction: net !== null && net < 0 },
    ]),
  );
}

/** Every UTC day from the first to the last of all measures, ascending, with what the mode draws for it. */
export function trendDays(windows: Windows, mode: ChartMode): TrendDay[] {
  const known = availableMeasures(windows).flatMap((measure) => windows[measure] ?? []);
  if (known.length === 0) return [];
  const last = Math.max(...known.map((window) => window.last));
  const earliest = Math.min(...known.map((window) => window.first));
  const first = Math.max(earliest, last - (MOST_DAYS - 1) * DAY_S);

  const views = dayValues(windows.views, mode);
  const likes = dayValues(windows.likes, mode);
  const comments = dayValues(windows.comments, mode);
  const favorites = dayValues(windows.favorites, mode);
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => {
    const day = first + index * DAY_S;
    const values = {
      views: views.get(day) ?? gap,
      likes: likes.get(day) ?? gap,
      comments: comments.get(day) ?? gap,
      favorites: favorites.get(day) ?? gap,
    };
    const partial = Object.values(values).some((cell) => cell.partial && cell.net !== null);
    return { day, partial, values };
  });
}
