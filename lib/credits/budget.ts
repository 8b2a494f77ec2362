import * as z from 'zod/mini';

import { BudgetRow, Limits } from '../schema/journal';
import { database, lostItem } from '../storage/database';
import { localDay, monthOf, payingDay } from './calendar';

/** Where the money store says when something last loaded by itself. */
export const automaticItem = 'automatic';

const usualLimits: Limits = { day: 50, month: 500 };

/** Credits counted against the limits of the day and the month that pay. */
export interface Spending {
  day: BudgetRow;
  month: BudgetRow;
  limits: Limits;
  /** When something last loaded by itself, unix ms; 0 where nothing has. */
  automaticAt: number;
}

/** The database is a new one although there was one before, or a purchase in it cannot be read: what was spent is not known. */
class MoneyLost extends Error {
  readonly code = 'money-lost';
}

/** The stores of money, in one read-write transaction or one reading. */
type MoneyTransaction = {
  objectStore(name: 'budget' | 'money'): { get(key: string): Promise<unknown> };
};

/**
 * Reads limits and spending inside a transaction. What was never written is at its default;
 * @throws what is there and cannot be read, so that spending stops instead of starting anew.
 */
export async function readSpending(tx: MoneyTransaction, now: Date): Promise<Spending> {
  const money = tx.objectStore('money');
  const [lost, set, last, acted] = await Promise.all(
    [lostItem, 'limits', 'lastDay', automaticItem].map((item) => money.get(item)),
  );
  if (lost !== undefined) throw new MoneyLost();
  const limits = z.optional(Limits).parse(set) ?? usualLimits;
  const period = payingDay(localDay(now), z.optional(z.string()).parse(last) ?? null);
  const [day, month] = await Promise.all([readRow(tx, period), readRow(tx, monthOf(period))]);
  const at = z.number().safeParse(acted).data ?? 0;
  // where the clock was set back, nobody could act after a time that is yet to come
  return { day, month, limits, automaticAt: at > now.getTime() ? 0 : at };
}

/**
 * What counts against a day or a month; nothing where it was never written.
 * @throws where it is there and cannot be read.
 */
export async function readRow(tx: MoneyTransaction, period: string): Promise<BudgetRow> {
  const row = z.optional(BudgetRow).parse(await tx.objectStore('budget').get(period));
  return row ?? { period, spent: 0, reserved: 0, doubtful: 0 };
}

/** What was spent today and this month, and the limits. */
export async function spending(now = new Date()): Promise<Spending> {
  const tx = (await database()).transaction(['budget', 'money']);
  return readSpending(tx, now);
}

/** Sets the most credits that may be spent a day and a month. */
export async function setLimits(limits: Limits): Promise<void> {
  await (await database()).put('money', limits, 'limits');
}
