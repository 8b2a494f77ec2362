import { useCallback, useEffect, useRef, useState } from 'react';

import { call } from '../../lib/messaging/call';
import type { JournalPage, Sums } from '../../lib/schema/journal';
import { useNews } from '../hooks/use-news';

const pageSize = 25;
const largestPage = 500;
const fromNow = Number.MAX_SAFE_INTEGER;

interface Shown {
  sums: Sums;
  page: JournalPage;
}

/** The journal's newest rows and its sums, followed as they change; undefined until read, null where they cannot be. */
export function useJournal() {
  const [shown, setShown] = useState<Shown | null | undefined>();
  const count = useRef(pageSize);
  const asked = useRef(0);
  const look = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    const found = await Promise.all([call('sums', undefined), readRows(count.current)]).then(
      ([sums, page]) => ({ sums, page }),
      () => null,
    );
    // answers may overtake each other
    if (turn === asked.current) setShown(found);
  }, []);
  useNews(({ changed }) => {
    if (changed === 'money') void look();
  });
  useEffect(() => void look(), [look]);
  return {
    shown,
    look,
    showMore: () => {
      count.current += pageSize * 2;
      void look();
    },
  };
}

/** The newest rows: at least `count` where there are as many. @throws CallError where the background does not answer. */
export async function readRows(count: number): Promise<JournalPage> {
  const read: JournalPage = { rows: [], unreadable: 0, next: fromNow };
  while (read.next !== null && read.rows.length < count) {
    const wanted = Math.min(count - read.rows.length, largestPage);
    const page = await call('journal', { before: read.next, count: wanted });
    read.rows.push(...page.rows);
    read.unreadable += page.unreadable;
    read.next = page.next;
  }
  return read;
}
