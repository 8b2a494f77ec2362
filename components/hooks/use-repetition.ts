import { useEffect, useEffectEvent } from 'react';

import type { Trouble } from '../../lib/schema/holding';

/**
 * Tries once more by itself when KeyAPI's pause after a 429 is over, if somebody still looks: the one thing
 * that may be repeated, because KeyAPI said that it had done nothing.
 */
export function useRepetition(trouble: Trouble | null, repeat: () => void): void {
  const until = trouble?.code === 'rate-limited' ? trouble.until : null;
  const onTime = useEffectEvent(() => {
    if (document.visibilityState === 'visible') repeat();
  });
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(() => onTime(), Math.max(0, until - Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [until]);
}
