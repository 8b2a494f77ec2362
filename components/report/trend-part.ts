import { partOf } from '../hooks/use-part';

/** The chart of a video's days. The figures come first; Chart.js follows in a chunk of its own. */
export const trendPart = partOf(async () => (await import('../chart/trend-chart')).TrendChart);
