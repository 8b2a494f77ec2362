import type { PagedEndpoint } from '../../lib/keyapi/page-of';
import type { Held } from '../hooks/use-holding';
import type { Paged } from '../hooks/use-pages';

/** A list as its first page, for what stands above a report. */
export function heldOf<E extends PagedEndpoint>({ pages, next }: Paged<E>): Held<E> {
  return { ...next, holding: pages[0] ?? next.holding };
}

/** The page whose purchase went wrong: the next one, else one that was to be bought anew; null where all is well. */
export function troubledPage<E extends PagedEndpoint>(paged: Paged<E>): Held<E> | null {
  const { pages, next, buyAgain } = paged;
  const { holding: following } = next;
  if (following?.trouble || following?.empty?.reason === 'upstream-gone') return next;
  const index = pages.findIndex(({ trouble }) => trouble !== null);
  const holding = pages[index];
  if (!holding) return null;
  return { ...next, holding, buy: (price) => buyAgain(index + 1, price) };
}

/** Whether nothing follows what is held: its last page was not full, or the page after it is empty. */
export const isOver = <E extends PagedEndpoint>({ ended, next }: Paged<E>): boolean =>
  ended || next.holding?.empty?.reason === 'not-in-library';
