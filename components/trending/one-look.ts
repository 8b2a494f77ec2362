import type { PagedEndpoint } from '../../lib/keyapi/page-of';
import type { Holding } from '../../lib/schema/holding';

/**
 * How many of the pages belong to one look: those from the first on that were not bought before it. Once
 * the first is bought anew, the others show an older list, in which the same videos may stand again.
 */
export function pagesOfOneLook<E extends PagedEndpoint>(pages: readonly Holding<E>[]): number {
  const begun = pages[0]?.report?.fetchedAt ?? 0;
  const older = pages.findIndex(({ report }) => (report?.fetchedAt ?? 0) < begun);
  return older === -1 ? pages.length : older;
}
