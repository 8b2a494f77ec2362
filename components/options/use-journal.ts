import { useCallback, useEffect, useRef, useState } from 'react';

import { call } from '../../lib/messaging/call';
import type { JournalPage, JournalRow, Sums } from '../../lib/schema/journal';
import { useNews } from '../hooks/use-news';

const pageSize = 25;
const wholePage = 500;
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
    const found = await Promise.all([
      call('sums', undefined),
      call('journal', { before: fromNow, count: count.current }),
    ]).then(
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
      count.current = Math.min(count.current + pageSize * 2, wholePage);
      void look();
    },
  };
}

/** Every row, newest first. @throws CallError where the background does not answer. */
export async function readJournal(): Promise<JournalRow[]> {
  const rows: JournalRow[] = [];
  for (let before: number | null = fromNow; before !== null;) {
    const page: JournalPage = await call('journal', { before, count: wholePage });
    rows.push(...page.rows);
    before = page.next;
  }
  return rows;
}
