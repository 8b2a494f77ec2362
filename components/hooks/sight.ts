import { createContext } from 'react';

/** Why nothing can be bought where a page frames us: something lies over us, or the page altered us. */
export type Trouble = 'covered' | 'altered' | 'unanswered';

/** Whether people really see this page of ours, as far as that is in somebody else's hands. */
export interface Sight {
  /** Since when it is seen whole and unaltered (ms, as `performance.now()`); null while it is not. */
  since: () => number | null;
  /** Looks from now on, for a control that spends; tells each change. */
  watch: (listener: () => void) => () => void;
  /** Looks once more and acts if nothing is wrong. */
  confirm: (act: () => void) => void;
}

/** A page in a tab, popup or side panel of its own: nobody else can cover it. */
const unframed: Sight = {
  since: () => -Infinity,
  watch: () => () => {},
  confirm: (act) => act(),
};

export const SightContext = createContext<Sight>(unframed);
