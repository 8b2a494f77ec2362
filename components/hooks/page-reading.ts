import { pageOf, type PagedEndpoint } from '../../lib/keyapi/page-of';
import { questionKey } from '../../lib/keyapi/question-key';
import { call } from '../../lib/messaging/call';
import type { Holding } from '../../lib/schema/holding';
import type { Question } from '../../lib/schema/question';

const largestBatch = 16;

/** What is held of one page of a list, counted from 1. Free. */
export const readPage = async <E extends PagedEndpoint>(question: Question<E>, page: number) =>
  (await call('get', { question: pageOf(question, page) as Question })) as Holding<E>;

/**
 * Reads the pages that follow `held` of them, in batches that grow, because most lists are short.
 * Yields the holdings of each batch in order and never ends by itself.
 */
export async function* readOn<E extends PagedEndpoint>(
  question: Question<E>,
  held: number,
): AsyncGenerator<Holding<E>[]> {
  for (let read = 0; ;) {
    const size = Math.min(Math.max(read, 2), largestBatch);
    const first = held + read + 1;
    yield await Promise.all(
      Array.from({ length: size }, (_, step) => readPage(question, first + step)),
    );
    read += size;
  }
}

/** The page of this list that the key of a question means; null for any other question. */
export function pageInKey<E extends PagedEndpoint>(
  question: Question<E>,
  key: string,
): number | null {
  const page = Number(/[?&](?:page|page_num)=(\d{1,6})/.exec(key)?.[1] ?? 0);
  return page > 0 && questionKey(pageOf(question, page)) === key ? page : null;
}

/** The former holding where nothing of it has changed, so that what shows it need not be drawn again. */
export function keepUnchanged<E extends PagedEndpoint>(
  before: Holding<E> | undefined | null,
  now: Holding<E>,
): Holding<E> {
  return before && digest(before) === digest(now) ? before : now;
}

const digest = <E extends PagedEndpoint>({ report, ...rest }: Holding<E>) =>
  JSON.stringify({ ...rest, kind: report?.kind, at: report?.fetchedAt });

/** Whether the vendor has said that nothing follows this page. */
export function isLastPage<E extends PagedEndpoint>(holding: Holding<E> | undefined): boolean {
  const data = holding?.report?.data;
  if (!data) return false;
  return 'last' in data ? data.last : data.hasMore === false;
}
