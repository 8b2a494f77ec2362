import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';

import { pageOf, type PagedEndpoint } from '../../lib/keyapi/page-of';
import { takeAhead } from '../../lib/messaging/ahead';
import { call } from '../../lib/messaging/call';
import { type Holding, saidAt, type Trouble } from '../../lib/schema/holding';
import type { Surface, Unasked } from '../../lib/schema/journal';
import type { Question } from '../../lib/schema/question';
import { heldPages } from './held-pages';
import { isLastPage, pageInKey } from './page-reading';
import type { Held } from './use-holding';
import { useNews } from './use-news';

const lookAgainMs = 3000;

export interface Paged<E extends PagedEndpoint> {
  /** Pages that are held, from the first on without a gap; each has a report. */
  pages: readonly Holding<E>[];
  /** The page after them: to be offered, on its way, refused or empty; `buy` buys that page. */
  next: Held<E>;
  /** Bought pages are still being read. */
  reading: boolean;
  /** Nothing follows the pages that are held. */
  ended: boolean;
  /** Buys a page anew that is held; pages count from 1. */
  buyAgain: (page: number, price: number) => void;
  /** Buys the next `count` pages one after the other, each at `price`; stops at the first trouble and at the end. */
  buyMore: (count: number, price: number) => void;
  /** Buys every held page anew, one after the other, each at `price`; stops at the first trouble. */
  buyAllAgain: (price: number) => void;
  /** One more made-up page, for free; null where the pages are real. */
  moreSample: (() => void) | null;
}

/**
 * A list that is bought page by page, followed as it changes anywhere; pages that are held are read for
 * free. Give the component a `key` of the first page's question: then a run of purchases ends with it.
 */
export function usePages<E extends PagedEndpoint>(
  question: Question<E>,
  surface: Surface,
): Paged<E> {
  const [first] = useState(question);
  const [shelf] = useState(() => heldPages(first));
  const known = useSyncExternalStore(shelf.subscribe, shelf.current);
  const [buying, setBuying] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const buyPage = useCallback(
    async (
      page: number,
      price: number,
      after: number,
      unasked?: Unasked,
      acted?: number,
    ): Promise<boolean> => {
      const clickId = crypto.randomUUID();
      const order = { maxPrice: price, clickId, after, surface, unasked, acted };
      const asked = pageOf(first, page) as Question;
      const ended = await call('buy', { question: asked, ...order }).catch(() => null);
      await shelf.read(page);
      // why the last purchase failed is not always kept, so it is shown from its own reply
      const at = fetchedAt(shelf.current().pages, page);
      if (ended?.trouble) setRefusal({ page, at, trouble: ended.trouble });
      return ended?.report != null && ended.trouble === null;
    },
    [first, shelf, surface],
  );
  const buyInTurn = useCallback(async (step: (done: number) => Promise<boolean> | null) => {
    setBuying((count) => count + 1);
    setRefusal(null);
    for (let done = 0; isShown.current; done += 1) if (!(await step(done))) break;
    setBuying((count) => count - 1);
  }, []);

  const buyMore = (count: number, price: number, after: number, ...alone: [Unasked?, number?]) =>
    void buyInTurn((done) => {
      const { pages, next } = shelf.current();
      const isOver = done > 0 && (isLastPage(pages.at(-1)) || next?.empty != null);
      return done >= count || isOver
        ? null
        : buyPage(pages.length + 1, price, done ? 0 : after, ...alone);
    });
  const buyAgain = (from: number, to: number, price: number) =>
    void buyInTurn((done) => {
      const page = from + done;
      const held = shelf.current().pages[page - 1]?.report;
      return held && page <= to ? buyPage(page, price, held.fetchedAt) : null;
    });

  const look = useCallback(() => {
    setRefusal(null);
    void shelf.read('all');
  }, [shelf]);
  useEffect(() => {
    // what was asked for ahead, and has not changed before we heard of changes
    const isKnown = takeAhead('get', { question: first as Question }) !== undefined;
    if (shelf.current().reading || !isKnown) void shelf.read('all');
  }, [first, shelf]);
  useNews((news) => {
    if (news.changed === 'key' || news.changed === 'access') setRefusal(null);
    if (news.changed === 'money') void liftLimit(refusal, () => setRefusal(null));
    else if (news.changed !== 'answer') void shelf.read('all');
    else {
      const page = pageInKey(first, news.key);
      if (page !== null && page <= shelf.current().pages.length + 1) void shelf.read(page);
    }
  });
  const elsewhere = buying === 0 && (known.next?.loading ?? false);
  useEffect(() => {
    if (!elsewhere) return;
    // whoever buys may die without a word
    const timer = setInterval(() => void shelf.read(shelf.current().pages.length + 1), lookAgainMs);
    return () => clearInterval(timer);
  }, [elsewhere, shelf]);

  const { pages, next } = useMemo(() => withRefusal(known, refusal), [known, refusal]);
  const isSample = pages[0]?.report?.kind === 'sample';
  const ended = isLastPage(pages.at(-1));
  return {
    pages,
    next: {
      holding: next,
      fault: known.fault,
      loading: buying > 0 || (next?.loading ?? false),
      buy: (...order) => buyMore(1, ...order),
      look,
    },
    reading: known.reading,
    ended,
    buyAgain: (page, price) => buyAgain(page, page, price),
    buyMore: (count, price) => buyMore(count, price, next ? saidAt(next) : 0),
    buyAllAgain: (price) => buyAgain(1, pages.length, price),
    moreSample: isSample && !ended ? shelf.moreSamples : null,
  };
}

/** How our own last purchase of a page failed, and of when that page was held at that time (unix ms). */
interface Refusal {
  page: number;
  at: number | null;
  trouble: Trouble;
}

const fetchedAt = (pages: readonly Holding[], page: number): number | null =>
  pages[page - 1]?.report?.fetchedAt ?? null;

/** Puts the trouble of our own last purchase beside its page, unless that was answered meanwhile. */
function withRefusal<E extends PagedEndpoint>(
  { pages, next }: { pages: readonly Holding<E>[]; next: Holding<E> | null },
  refusal: Refusal | null,
) {
  if (!refusal || fetchedAt(pages, refusal.page) !== refusal.at) return { pages, next };
  const { page, trouble } = refusal;
  if (page === pages.length + 1) return { pages, next: next && { ...next, trouble } };
  const held = pages[page - 1];
  return { pages: held ? pages.with(page - 1, { ...held, trouble }) : pages, next };
}

/** Tells that a limit which stood in the way has been raised meanwhile. */
async function liftLimit(refusal: Refusal | null, onLifted: () => void): Promise<void> {
  if (refusal?.trouble.code !== 'budget-reached') return;
  const { period, limit } = refusal.trouble;
  const overview = await call('overview', undefined).catch(() => null);
  if ((overview?.spending?.limits[period] ?? 0) > limit) onLifted();
}
