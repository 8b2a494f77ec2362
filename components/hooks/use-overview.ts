import { useCallback, useEffect, useRef, useState } from 'react';

import { takeAhead } from '../../lib/messaging/ahead';
import { call, CallError } from '../../lib/messaging/call';
import type { Overview } from '../../lib/messaging/protocol';
import { useNews } from './use-news';

interface Overviewed {
  /** Undefined until the background has answered for the first time. */
  overview: Overview | undefined;
  /** The code of the last failure to ask, null once an answer came. */
  failure: string | null;
  /** Asks again, for free; never throws. */
  reload: () => Promise<void>;
}

/** Key state, settings and money, followed as they change anywhere. */
export function useOverview(): Overviewed {
  const [known, setKnown] = useState<Omit<Overviewed, 'reload'>>(() => ({
    overview: takeAhead('overview', undefined),
    failure: null,
  }));
  const isKnown = useRef(known.overview !== undefined);
  const asked = useRef(0);
  const shown = useRef(0);

  const reload = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    // answers may overtake each other: an older one never replaces a newer
    const show = (next: (old: Omit<Overviewed, 'reload'>) => Omit<Overviewed, 'reload'>) => {
      if (turn < shown.current) return;
      shown.current = turn;
      setKnown(next);
    };
    try {
      const overview = await call('overview', undefined);
      show(() => ({ overview, failure: null }));
    } catch (error) {
      const failure = error instanceof CallError ? error.code : 'unexpected';
      show(({ overview }) => ({ overview, failure }));
    }
  }, []);

  useNews(({ changed }) => {
    if (changed !== 'answer' && changed !== 'cache') void reload();
  });
  useEffect(() => {
    // what was asked for ahead, and has not changed before we heard of changes
    if (!(isKnown.current && takeAhead('overview', undefined))) void reload();
  }, [reload]);

  return { ...known, reload };
}
