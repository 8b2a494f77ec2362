import { type JournalPage, JournalRow } from '../schema/journal';
import { database } from '../storage/database';

/** A click is known for so long, so that its repetition buys nothing. */
const clickKnownForMs = 10 * 60_000;

/** The newest purchase of a question, or null. */
export async function latestPurchase(questionKey: string): Promise<JournalRow | null> {
  const index = (await database()).transaction('journal').store.index('question');
  const range = IDBKeyRange.bound([questionKey, 0], [questionKey, Infinity]);
  const cursor = await index.openCursor(range, 'prev');
  const row = JournalRow.safeParse(cursor?.value);
  return row.success ? row.data : null;
}

/** Up to `count` rows, or a few more of the same moment, planned before a time (unix ms). */
export async function journalBefore(before: number, count: number): Promise<JournalPage> {
  const index = (await database()).transaction('journal').store.index('plannedAt');
  const page: JournalPage = { rows: [], unreadable: 0, next: null };
  let cursor = await index.openCursor(IDBKeyRange.upperBound(before, true), 'prev');
  while (cursor) {
    // a page ends between two moments, so that the next one neither repeats nor misses a row
    const isFull = page.rows.length + page.unreadable >= count;
    if (isFull && cursor.key !== page.next) return page;
    const row = JournalRow.safeParse(cursor.value);
    if (row.success) page.rows.push(row.data);
    else page.unreadable += 1;
    page.next = cursor.key;
    cursor = await cursor.continue();
  }
  return { ...page, next: null };
}

/**
 * Deletes what has ended, except the purchases of the last ten minutes: their clicks must stay known. Sums and
 * limits stay as they are. Notes that it was done.
 */
export async function clearJournal(now = Date.now()): Promise<void> {
  const tx = (await database()).transaction('journal', 'readwrite');
  const journal = tx.store;
  const old = IDBKeyRange.upperBound(now - clickKnownForMs);
  let cursor = await journal.index('plannedAt').openCursor(old);
  while (cursor) {
    const row = JournalRow.safeParse(cursor.value);
    if (row.success && row.data.endedAt !== null) await cursor.delete();
    cursor = await cursor.continue();
  }
  await journal.add(noteRow('journal-cleared', '', now));
  await tx.done;
}

/** What is noted in the journal beside purchases. */
export type NoteOutcome = 'journal-cleared' | 'new-day' | 'new-start';

/** A row that is no purchase; it costs nothing. */
export const noteRow = (outcome: NoteOutcome, day: string, now: number): JournalRow => ({
  id: crypto.randomUUID(),
  clickId: crypto.randomUUID(),
  questionKey: '',
  endpoint: '',
  price: 0,
  state: 'note',
  outcome,
  message: null,
  surface: 'options',
  unasked: null,
  day,
  plannedAt: now,
  endedAt: now,
});
