import { BudgetRow, JournalRow, Limits } from '../schema/journal';
import { database, lostItem } from '../storage/database';
import { localDay } from './calendar';
import { noteRow } from './journal';

/**
 * Lets today pay again after the clock was set ahead and back: a deliberate act, noted in the journal. What
 * was spent on any day stays counted on that day.
 */
export async function startDay(now = new Date()): Promise<void> {
  const tx = (await database()).transaction(['journal', 'money'], 'readwrite');
  const today = localDay(now);
  await tx.objectStore('money').put(today, 'lastDay');
  await tx.objectStore('journal').add(noteRow('new-day', today, now.getTime()));
  await tx.done;
}

/**
 * Begins the count of spending anew where it cannot be read: a deliberate act, noted in the journal. What
 * cannot be read is put aside; limits and sums that can be read stay.
 */
export async function startMoney(now = new Date()): Promise<void> {
  const tx = (await database()).transaction(['journal', 'budget', 'money', 'copies'], 'readwrite');
  const money = tx.objectStore('money');
  const budget = tx.objectStore('budget');
  const aside = (name: string, value: unknown) =>
    tx.objectStore('copies').put(value, `unreadable:${name}:${now.getTime()}`);
  await money.delete(lostItem);
  const limits = await money.get('limits');
  if (limits !== undefined && !Limits.safeParse(limits).success) {
    await aside('limits', limits);
    await money.delete('limits');
  }
  const lastDay = await money.get('lastDay');
  if (lastDay !== undefined && typeof lastDay !== 'string') {
    await aside('lastDay', lastDay);
    await money.delete('lastDay');
  }
  for (const period of await budget.getAllKeys()) {
    const row = await budget.get(period);
    if (BudgetRow.safeParse(row).success) continue;
    await aside(period, row);
    await budget.delete(period);
  }
  const journal = tx.objectStore('journal');
  for (const state of ['planned', 'sent'])
    for (const id of await journal.index('state').getAllKeys(state)) {
      const row = await journal.get(id);
      if (JournalRow.safeParse(row).success) continue;
      await aside(id, row);
      await journal.delete(id);
    }
  const today = localDay(now);
  await journal.add(noteRow('new-start', today, now.getTime()));
  await tx.done;
}
