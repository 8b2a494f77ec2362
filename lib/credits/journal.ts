import { JournalRow } from '../schema/journal';
import { database } from '../storage/database';

/** The newest purchase of a question, or null. */
export async function latestPurchase(questionKey: string): Promise<JournalRow | null> {
  const index = (await database()).transaction('journal').store.index('question');
  const range = IDBKeyRange.bound([questionKey, 0], [questionKey, Infinity]);
  const cursor = await index.openCursor(range, 'prev');
  const row = JournalRow.safeParse(cursor?.value);
  return row.success ? row.data : null;
}
