import { useContext, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

import { saidAt } from '../../lib/schema/holding';
import type { EndpointName } from '../../lib/schema/question';
import { ActsContext } from './acts';
import { SightContext } from './sight';
import type { Held } from './use-holding';

const restMs = 1500;

/**
 * Buys the first answer by itself, where the reader chose so: after a rest on a page in sight, once a mount,
 * and only where nothing is held and nothing stands in the way; what is old is never bought anew. So that no
 * page can spend alone, a person must have acted after the time `after` (unix ms; null where it is not chosen),
 * and a framed page must really be seen, during the rest and once more at its end. The background checks
 * choice, act, rate and limits again.
 * @returns whether it is about to.
 */
export function useAutomatic(held: Held<EndpointName>, after: number | null): boolean {
  const { holding, loading, buy } = held;
  const sight = useContext(SightContext);
  const acts = useContext(ActsContext);
  const isActed = useSyncExternalStore(acts.subscribe, () => after !== null && acts.last() > after);
  const [tried, setTried] = useState(false);
  const isOffered = holding !== null && !holding.report && !holding.trouble && !holding.empty;
  // the background may refuse without a trouble, when six were bought within the minute
  const isAwaited = isActed && isOffered && !loading && !tried;
  const load = useEffectEvent(() => {
    if (!holding) return;
    setTried(true);
    buy(holding.price, saidAt(holding), 'automatic', acts.last());
  });
  useEffect(() => {
    if (!isAwaited) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const confirm = () => sight.confirm(() => isOver || load());
    const rest = () => {
      clearTimeout(timer);
      const isSeen = document.visibilityState === 'visible' && sight.since() !== null;
      if (isSeen) timer = setTimeout(confirm, restMs);
    };
    const stopWatching = sight.watch(rest);
    rest();
    document.addEventListener('visibilitychange', rest);
    return () => {
      isOver = true;
      stopWatching();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', rest);
    };
  }, [isAwaited, sight]);
  return isAwaited;
}
