import { pageOf, type PagedEndpoint } from '../../lib/keyapi/page-of';
import { takeAhead } from '../../lib/messaging/ahead';
import type { Holding } from '../../lib/schema/holding';
import type { Question } from '../../lib/schema/question';
import { keepUnchanged, readOn, readPage } from './page-reading';
import { type Fault, faultOf } from './use-holding';

interface HeldPages<E extends PagedEndpoint> {
  /** Pages that are held, from the first on without a gap. */
  pages: readonly Holding<E>[];
  /** The page after them; its `report` is always null. */
  next: Holding<E> | null;
  fault: Fault | null;
  reading: boolean;
}

export interface PageShelf<E extends PagedEndpoint> {
  current: () => HeldPages<E>;
  /** @returns a function that ends it. */
  subscribe: (listener: () => void) => () => void;
  /** Reads everything, or what has changed on a page; resolves when that is shown. Never rejects. */
  read: (what: 'all' | number) => Promise<void>;
  /** Shows one more made-up page. */
  moreSamples: () => void;
}

/**
 * The pages of a list that are held, read when asked to. One read is under way at a time, so that no answer
 * overtakes another; what has not changed stays the same object.
 */
export function heldPages<E extends PagedEndpoint>(question: Question<E>): PageShelf<E> {
  let held = takenAhead(question);
  let samples = 1;
  let wanted = new Set<'all' | number>();
  let reading: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function show(next: HeldPages<E>): void {
    if (isSame(held, next)) return;
    held = next;
    for (const listener of listeners) listener();
  }

  /** Reads what follows the pages given, and shows it; nothing that is shown goes before the end. */
  async function readAfter(given: readonly Holding<E>[]): Promise<void> {
    const before = held;
    const pages = [...given];
    for await (const batch of readOn(question, given.length)) {
      for (const holding of batch) {
        const { report } = holding;
        const isBeyond = report?.kind === 'sample' && pages.length >= samples;
        if (!report || isBeyond) {
          const next = keepUnchanged(before.next, { ...holding, report: null });
          return show({ pages, next, fault: null, reading: false });
        }
        pages.push(keepUnchanged(before.pages[pages.length], holding));
      }
      if (pages.length > before.pages.length)
        show({ pages: [...pages], next: null, fault: null, reading: true });
    }
  }

  async function readWanted(what: ReadonlySet<'all' | number>): Promise<void> {
    if (what.has('all')) return readAfter([]);
    const { pages } = held;
    const changed = [...what].filter((page) => page !== 'all' && page <= pages.length).map(Number);
    const answers = await Promise.all(changed.map((page) => readPage(question, page)));
    // a page that is gone leaves a gap
    if (answers.some(({ report }) => report === null)) return readAfter([]);
    const replaced = [...pages];
    for (const [turn, holding] of answers.entries()) {
      const at = (changed[turn] ?? 0) - 1;
      replaced[at] = keepUnchanged(pages[at], holding);
    }
    if (what.has(pages.length + 1)) return readAfter(replaced);
    show({ ...held, pages: replaced, fault: null });
  }

  async function readAllWanted(): Promise<void> {
    while (wanted.size > 0) {
      const now = wanted;
      wanted = new Set();
      try {
        await readWanted(now);
      } catch (error) {
        show({ ...held, fault: faultOf(error), reading: false });
      }
    }
    reading = null;
  }

  function read(what: 'all' | number): Promise<void> {
    wanted.add(what);
    reading ??= readAllWanted();
    return reading;
  }

  return {
    current: () => held,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    moreSamples: () => {
      samples += 1;
      void read(held.pages.length + 1);
    },
  };
}

/** What was asked for ahead, where that is the whole list and real; else nothing yet. */
function takenAhead<E extends PagedEndpoint>(question: Question<E>): HeldPages<E> {
  const pages: Holding<E>[] = [];
  for (let page = 1; ; page += 1) {
    const input = { question: pageOf(question, page) as Question };
    const holding = takeAhead('get', input) as Holding<E> | undefined;
    if (!holding || holding.report?.kind === 'sample')
      return { pages: [], next: null, fault: null, reading: true };
    if (!holding.report) return { pages, next: holding, fault: null, reading: false };
    pages.push(holding);
  }
}

const isSame = <E extends PagedEndpoint>(before: HeldPages<E>, now: HeldPages<E>): boolean =>
  before.next === now.next &&
  before.fault === now.fault &&
  before.reading === now.reading &&
  before.pages.length === now.pages.length &&
  before.pages.every((page, at) => page === now.pages[at]);
