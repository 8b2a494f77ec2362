import { useEffect, useState } from 'react';

import { call } from '../../lib/messaging/call';
import type { Look, TrendingChoice } from '../../lib/schema/ranks';

/**
 * The look at a list before the one that was bought at `at` (unix ms); null where there was none, and
 * where `at` is null. Give the component a `key` of the choice.
 */
export function useLastLook(
  { region, period, order_by }: TrendingChoice,
  at: number | null,
): Look | null {
  const [found, setFound] = useState<{ look: Look | null; at: number } | null>(null);
  useEffect(() => {
    if (at === null) return;
    let isWanted = true;
    const keep = (look: Look | null) => {
      if (isWanted) setFound({ look, at });
    };
    call('lastRanks', { region, period, order_by }).then(keep, () => keep(null));
    return () => {
      isWanted = false;
    };
  }, [region, period, order_by, at]);
  const look = found?.at === at ? found.look : null;
  // a look that is no older than the list says nothing about what has changed since
  return look && at !== null && look.at < at ? look : null;
}
