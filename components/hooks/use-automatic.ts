import { useEffect, useEffectEvent, useState } from 'react';

import { saidAt } from '../../lib/schema/holding';
import type { EndpointName } from '../../lib/schema/question';
import type { Held } from './use-holding';

const restMs = 1500;

/**
 * Buys the first answer by itself, where the reader chose so: after a rest on a page in sight, once a mount,
 * and only where nothing is held and nothing stands in the way; what is old is never bought anew. The
 * background checks choice, rate and limits again.
 * @returns whether it is about to.
 */
export function useAutomatic(held: Held<EndpointName>, chosen: boolean): boolean {
  const { holding, loading, buy } = held;
  const [tried, setTried] = useState(false);
  const isOffered = holding !== null && !holding.report && !holding.trouble && !holding.empty;
  // the background may refuse without a trouble, when six were bought within the minute
  const isAwaited = chosen && isOffered && !loading && !tried;
  const load = useEffectEvent(() => {
    if (!holding) return;
    setTried(true);
    buy(holding.price, saidAt(holding), 'automatic');
  });
  useEffect(() => {
    if (!isAwaited) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(() => load(), restMs);
    };
    rest();
    document.addEventListener('visibilitychange', rest);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', rest);
    };
  }, [isAwaited]);
  return isAwaited;
}
