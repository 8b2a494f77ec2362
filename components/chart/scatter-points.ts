/** One video in the chart of date and views. */
export interface ScatterPoint {
  readonly id: string;
  /** Unix seconds. */
  readonly at: number;
  readonly views: number;
  /** What the video is called; empty where it has no caption. */
  readonly name: string;
  /** Stands out from the others: named, and drawn in a shape of its own. */
  readonly outlier: boolean;
  readonly sells: boolean;
}

const day = 86_400;
const mostTicks = 4;

/** In the order of time, then of ids, so that keys walk them always in the same order. */
export const byTime = (points: readonly ScatterPoint[]): ScatterPoint[] =>
  points
    .filter(({ at, views }) => Number.isFinite(at) && Number.isFinite(views) && views >= 0)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** Where a number of views stands on the log axis, which has no zero. */
export const heightOf = ({ views }: ScatterPoint): number => Math.max(views, 1);

interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** The log axis: whole powers of ten around all views; within one decade 1, 2 and 5 of it too. */
export function viewsAxis(points: readonly ScatterPoint[]): Axis {
  const heights = points.map(heightOf);
  const low = Math.floor(Math.log10(Math.min(...heights)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...heights))));
  const powers = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  const between = high - low === 1 ? [2 * 10 ** low, 5 * 10 ** low] : [];
  return {
    min: 10 ** low,
    max: 10 ** high,
    ticks: [...powers, ...between].toSorted((a, b) => a - b),
  };
}

/** The time axis with a little room at both ends; its ticks are a few UTC days. */
export function dateAxis(points: readonly ScatterPoint[]): Axis {
  const moments = points.map(({ at }) => at);
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  const room = Math.max(day / 2, (last - first) * 0.04);
  const firstDay = Math.ceil(first / day) * day;
  const days = Math.max(0, Math.floor((last - firstDay) / day));
  const parts = Math.min(mostTicks - 1, days);
  const ticks =
    parts === 0
      ? [Math.floor((first + last) / 2)]
      : Array.from(
          { length: parts + 1 },
          (_, k) => firstDay + Math.round((days * k) / parts) * day,
        );
  return { min: first - room, max: last + room, ticks };
}

/** The index that an arrow key leads to from another; by date sideways, by views up and down. */
export function stepFrom(
  points: readonly ScatterPoint[],
  index: number | null,
  key: string,
): number | null {
  const last = points.length - 1;
  if (last < 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return index === null ? 0 : Math.min(index + 1, last);
  if (key === 'ArrowLeft') return index === null ? last : Math.max(index - 1, 0);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const byViews = points
    .map((point, position) => ({ position, views: point.views }))
    .toSorted((a, b) => a.views - b.views || a.position - b.position);
  if (index === null) return byViews.at(key === 'ArrowUp' ? -1 : 0)?.position ?? null;
  const rank = byViews.findIndex(({ position }) => position === index);
  const next = byViews[rank + (key === 'ArrowUp' ? 1 : -1)];
  return next?.position ?? index;
}

/** Which points bear their name in the plot: of those that stand out the ones with the most views. */
export function namedPoints(points: readonly ScatterPoint[], most: number): number[] {
  return points
    .flatMap(({ outlier, views }, index) => (outlier ? [{ index, views }] : []))
    .toSorted((a, b) => b.views - a.views)
    .slice(0, most)
    .map(({ index }) => index);
}
