import { createContext } from 'react';

import { Acted } from '../../lib/schema/panel-message';

/** What a person did here, or on the page beside which we stand. */
export interface Acts {
  /** When it was done last, unix ms; 0 as long as nothing was. */
  last: () => number;
  subscribe: (listener: () => void) => () => void;
}

export interface HeardActs extends Acts {
  /** A person has acted here. */
  note: (at: number) => void;
  /** Another page stands beside us, or another moment of the same: its last act, 0 where there is none. */
  begin: (at: number) => void;
  /** Takes what the content script tells of a person who has acted on the page beside us; nothing else. */
  hear: (message: unknown) => void;
}

/** What was done on this page and on the one beside it; the acts on a page count only while that page is beside us. */
export function createActs(): HeardActs {
  const listeners = new Set<() => void>();
  let here = 0;
  let beside = 0;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    last: () => Math.max(here, beside),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note(at) {
      here = at;
      tell();
    },
    begin(at) {
      beside = at;
      tell();
    },
    hear(message) {
      const news = Acted.safeParse(message);
      if (!news.success) return;
      // what was told before the scene may come after it
      beside = Math.max(beside, news.data.acted);
      tell();
    },
  };
}

/** Where nobody listens, nobody acts, and nothing loads by itself. */
export const ActsContext = createContext<Acts>({ last: () => 0, subscribe: () => () => {} });
