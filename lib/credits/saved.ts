import * as z from 'zod/mini';

import type { Holding } from '../schema/holding';
import type { SavedDay } from '../schema/journal';
import { database } from '../storage/database';
import { localDay } from './calendar';

/** Until then, an answer is still being looked at for the first time. */
const newForMs = 5 * 60_000;

const SavedRow = z.object({ day: z.string(), questionKey: z.string(), price: z.number() });

const noted = new Set<string>();

/**
 * Notes that a kept answer was shown. It counts once a day and question, when it was bought at least five
 * minutes before and is still within its age limit: an old one is no answer that somebody would buy.
 */
export async function noteShown(
  questionKey: string,
  { report, stale, price }: Holding,
  now = new Date(),
): Promise<void> {
  if (!report || report.kind === 'sample' || stale) return;
  if (now.getTime() - report.fetchedAt < newForMs) return;
  const day = localDay(now);
  const name = `${day} ${questionKey}`;
  if (noted.has(name)) return;
  await (await database()).put('saved', { day, questionKey, price });
  noted.add(name);
}

/** What was shown from the cache, summed by day, from a day (YYYY-MM-DD) on. */
export async function savedSince(day: string): Promise<SavedDay[]> {
  const range = IDBKeyRange.lowerBound([day]);
  const rows = await (await database()).getAll('saved', range);
  const days = new Map<string, SavedDay>();
  for (const raw of rows) {
    const row = SavedRow.safeParse(raw).data;
    if (!row) continue;
    const sum = days.get(row.day) ?? { day: row.day, answers: 0, credits: 0 };
    days.set(row.day, {
      ...sum,
      answers: sum.answers + 1,
      credits: sum.credits + row.price,
    });
  }
  return [...days.values()];
}
