import { type RefObject, useCallback, useRef, useState } from 'react';

import type { PagedEndpoint } from '../../lib/keyapi/page-of';
import type { Holding } from '../../lib/schema/holding';
import type { Question } from '../../lib/schema/question';
import { keepUnchanged, readOn, readPage } from './page-reading';
import { type Fault, faultOf } from './use-holding';

export interface HeldPages<E extends PagedEndpoint> {
  /** Pages that are held, from the first on without a gap. */
  pages: readonly Holding<E>[];
  /** The page after them; its `report` is always null. */
  next: Holding<E> | null;
  fault: Fault | null;
  reading: boolean;
}

/**
 * The pages of a list that are held, read when asked to. One read is under way at a time, so that no answer
 * overtakes another; what has not changed stays the same object.
 */
export function useHeldPages<E extends PagedEndpoint>(
  question: Question<E>,
): {
  known: HeldPages<E>;
  /** The same as `known`, at any moment. */
  latest: RefObject<HeldPages<E>>;
  /** Reads everything, or what has changed on a page; resolves when that is shown. Never rejects. */
  read: (what: 'all' | number) => Promise<void>;
  /** Shows one more made-up page. */
  moreSamples: () => void;
} {
  const [known, setKnown] = useState<HeldPages<E>>({
    pages: [],
    next: null,
    fault: null,
    reading: true,
  });
  const latest = useRef(known);
  const first = useRef(question);
  const wanted = useRef(new Set<'all' | number>());
  const reading = useRef<Promise<void>>(null);
  const samples = useRef(1);

  const show = useCallback((next: HeldPages<E>) => {
    if (isSame(latest.current, next)) return;
    latest.current = next;
    setKnown(next);
  }, []);

  /** Reads what follows the pages given, and shows it; nothing that is shown goes before the end. */
  const readAfter = useCallback(
    async (given: readonly Holding<E>[]) => {
      const before = latest.current;
      const pages = [...given];
      for await (const held of readOn(first.current, given.length)) {
        for (const holding of held) {
          const { report } = holding;
          const isBeyond = report?.kind === 'sample' && pages.length >= samples.current;
          if (!report || isBeyond) {
            const next = keepUnchanged(before.next, { ...holding, report: null });
            return show({ pages, next, fault: null, reading: false });
          }
          pages.push(keepUnchanged(before.pages[pages.length], holding));
        }
        if (pages.length > before.pages.length)
          show({ pages: [...pages], next: null, fault: null, reading: true });
      }
    },
    [show],
  );

  const readWanted = useCallback(
    async (what: ReadonlySet<'all' | number>) => {
      if (what.has('all')) return readAfter([]);
      const { pages } = latest.current;
      const changed = [...what].filter((page) => typeof page === 'number' && page <= pages.length);
      const held = await Promise.all(changed.map((page) => readPage(first.current, Number(page))));
      // a page that is gone leaves a gap
      if (held.some(({ report }) => report === null)) return readAfter([]);
      const replaced = [...pages];
      for (const [turn, holding] of held.entries()) {
        const at = Number(changed[turn]) - 1;
        replaced[at] = keepUnchanged(pages[at], holding);
      }
      if (what.has(pages.length + 1)) return readAfter(replaced);
      show({ ...latest.current, pages: replaced, fault: null });
    },
    [readAfter, show],
  );

  const read = useCallback(
    (what: 'all' | number): Promise<void> => {
      wanted.current.add(what);
      const readAll = async () => {
        while (wanted.current.size > 0) {
          const now = wanted.current;
          wanted.current = new Set();
          try {
            await readWanted(now);
          } catch (error) {
            show({ ...latest.current, fault: faultOf(error), reading: false });
          }
        }
        reading.current = null;
      };
      reading.current ??= readAll();
      return reading.current;
    },
    [readWanted, show],
  );

  const moreSamples = useCallback(() => {
    samples.current += 1;
    void read(latest.current.pages.length + 1);
  }, [read]);
  return { known, latest, read, moreSamples };
}

const isSame = <E extends PagedEndpoint>(before: HeldPages<E>, now: HeldPages<E>): boolean =>
  before.next === now.next &&
  before.fault === now.fault &&
  before.reading === now.reading &&
  before.pages.length === now.pages.length &&
  before.pages.every((page, at) => page === now.pages[at]);
