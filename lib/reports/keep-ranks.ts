import type { Question } from '../schema/question';
import type { TrendingVideos } from '../schema/trending-videos';
import { rememberPage } from '../storage/last-lists';

/** Rows on a page unless it is asked for fewer; also the most that KeyAPI gives. */
const usualLimit = 20;

/**
 * Remembers who stands where on a bought page of a trending list, so that the next look can tell what has
 * moved. Never fails: a purchase counts without it. `at` is unix ms.
 */
export async function keepRanks(
  { params }: Question<'trendingVideos'>,
  { rows }: TrendingVideos,
  at: number,
): Promise<void> {
  const { region, period, order_by, page = 1, limit = usualLimit } = params;
  if (!region || !period || !order_by) return;
  const first = (page - 1) * limit + 1;
  const ranks = rows.map(({ videoId, title }, index) => ({ videoId, title, rank: first + index }));
  await rememberPage({ region, period, order_by }, { first, size: limit, at, ranks }).catch(
    () => {},
  );
}
