import type { Holding } from '@/lib/schema/holding';

export interface HeldPage {
  last: boolean;
  kind: 'library' | 'sample';
  at: number;
}

/** What is held of a page without rows; without one, what is offered. */
export const listHolding = (found: HeldPage | undefined): Holding<'videoList'> => ({
  report: found
    ? {
        kind: found.kind,
        data: { rows: [], last: found.last },
        dropped: 0,
        fetchedAt: found.at,
        price: 1,
      }
    : null,
  empty: null,
  stale: false,
  price: 1,
  loading: false,
  trouble: found?.kind === 'sample' ? { code: 'no-key' } : null,
});
