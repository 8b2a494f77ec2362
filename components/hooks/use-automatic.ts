import { useEffect, useEffectEvent, useRef } from 'react';

import { saidAt } from '../../lib/schema/holding';
import type { EndpointName } from '../../lib/schema/question';
import type { Held } from './use-holding';

const restMs = 1500;

/**
 * Buys the first answer by itself, where the reader chose so: after a rest on a page that is visible, once a
 * mount, and never where anything stands in the way. The background checks the choice and the rate again.
 */
export function useAutomatic(held: Held<EndpointName>, chosen: boolean): void {
  const { holding, loading, buy } = held;
  const tried = useRef(false);
  const offered =
    holding !== null && !holding.trouble && !holding.empty && (!holding.report || holding.stale);
  const wanted = chosen && offered && !loading;
  const load = useEffectEvent(() => {
    if (!holding || tried.current) return;
    tried.current = true;
    buy(holding.price, saidAt(holding), 'automatic');
  });
  useEffect(() => {
    if (!wanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(() => load(), restMs);
    };
    begin();
    document.addEventListener('visibilitychange', begin);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', begin);
    };
  }, [wanted]);
}
