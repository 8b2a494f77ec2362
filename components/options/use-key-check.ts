import { useState } from 'react';

import { priceOf } from '../../lib/credits/prices';
import { call, CallError } from '../../lib/messaging/call';
import type { Trouble } from '../../lib/schema/holding';
import type { Question } from '../../lib/schema/question';
import { useNews } from '../hooks/use-news';

/** Credits: there is no free way to check a key, so one page of the library is bought. */
export const checkPrice = priceOf('videoList');

export type Checked =
  | { outcome: 'none' | 'checking' }
  | { outcome: 'works'; at: number }
  | { outcome: 'trouble'; trouble: Trouble }
  | { outcome: 'failed'; code: string };

/** Checks the key by buying one answer. Never buys twice: where the end is not known it says so. */
export function useKeyCheck(region: string): { checked: Checked; check: () => Promise<void> } {
  const [checked, setChecked] = useState<Checked>({ outcome: 'none' });
  // what the browser withheld is given or taken meanwhile
  useNews(({ changed }) => changed === 'access' && setChecked({ outcome: 'none' }));
  const check = async () => {
    setChecked({ outcome: 'checking' });
    setChecked(await outcomeOf(region));
  };
  return { checked, check };
}

async function outcomeOf(region: string): Promise<Checked> {
  const question: Question = {
    endpoint: 'videoList',
    params: { region, page_num: 1, page_size: 10 },
  };
  try {
    const { trouble } = await call('buy', {
      question,
      maxPrice: checkPrice,
      clickId: crypto.randomUUID(),
      after: Date.now(),
      surface: 'options',
    });
    return trouble ? { outcome: 'trouble', trouble } : { outcome: 'works', at: Date.now() };
  } catch (error) {
    return { outcome: 'failed', code: error instanceof CallError ? error.code : 'unexpected' };
  }
}
