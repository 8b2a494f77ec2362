import type { TrendingChoice } from '@/lib/schema/ranks';
import type { Settings } from '@/lib/schema/settings';

/** The trending list that was seen last. */
export const choiceOf = (settings: Settings): TrendingChoice => ({
  region: settings.trendingRegion ?? settings.region,
  period: settings.trendingPeriod,
  order_by: settings.trendingOrder,
});
