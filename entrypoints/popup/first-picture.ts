import { trendingQuestion } from '@/components/trending/trending-list';
import { pageOf } from '@/lib/keyapi/page-of';
import { askAhead } from '@/lib/messaging/ahead';

import { choiceOf } from './trending-choice';

/** How long an empty popup waits for what it is to show. */
const patienceMs = 150;

/** Asks for what the popup shows first, so that its first picture is a whole one. Never throws. */
export const prepareFirstPicture = (): Promise<void> =>
  Promise.race([ask(), new Promise<void>((resolve) => setTimeout(resolve, patienceMs))]);

async function ask(): Promise<void> {
  const overview = await askAhead('overview', undefined);
  if (!overview) return;
  const question = trendingQuestion(choiceOf(overview.settings));
  // most have bought one page
  await Promise.all([1, 2].map((page) => askAhead('get', { question: pageOf(question, page) })));
}
