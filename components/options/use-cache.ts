import { useCallback, useEffect, useRef, useState } from 'react';

import { call } from '../../lib/messaging/call';
import type { CacheSize } from '../../lib/messaging/protocol';
import { useNews } from '../hooks/use-news';

/** What is kept of each endpoint: undefined until it was read, null where it cannot be. */
type Sizes = readonly CacheSize[] | null | undefined;

/** What the cache holds, followed as it changes anywhere; `look` never throws. */
export function useCache(): { sizes: Sizes; look: () => Promise<void> } {
  const [sizes, setSizes] = useState<Sizes>();
  const asked = useRef(0);
  const look = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    const found = await call('cacheSizes', undefined).catch(() => null);
    // answers may overtake each other
    if (turn === asked.current) setSizes(found);
  }, []);
  useNews(({ changed }) => {
    if (changed === 'cache' || changed === 'answer') void look();
  });
  useEffect(() => void look(), [look]);
  return { sizes, look };
}
