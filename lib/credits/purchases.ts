import { JournalRow, type Surface, type Unasked } from '../schema/journal';
import { database, lostItem } from '../storage/database';
import { automaticItem, readRow, readSpending } from './budget';
import { monthOf } from './calendar';
import { counted } from './counted';

/** What somebody wants to buy with one deliberate click. */
export interface Order {
  clickId: string;
  questionKey: string;
  endpoint: string;
  /** Credits. */
  price: number;
  surface: Surface;
  unasked: Unasked | null;
  /** When a person last acted beside what is to load by itself, unix ms. */
  acted?: number | undefined;
}

export type Plan =
  | { planned: true; id: string }
  | { planned: false; why: 'repeated' | 'unasked' }
  | { planned: false; why: 'budget'; period: 'day' | 'month'; limit: number; counted: number };

const money = ['journal', 'budget', 'money'] as const;

// that a request may be on its way is on the disk before it is, and with it what was reserved just before; a later
// row that is lost leaves a purchase counted as spent
const begin = async (durability: 'strict' | 'relaxed') =>
  (await database()).transaction(money, 'readwrite', { durability });

type Transaction = Awaited<ReturnType<typeof begin>>;
const journalOf = (tx: Transaction) => tx.objectStore('journal');
type Journal = ReturnType<typeof journalOf>;

/** Purchases a minute that nobody clicked for. */
const mostAutomatic = 6;

/**
 * Reserves the credits and writes the PLANNED row, in one transaction. What loads by itself does so at most
 * six times a minute, and each time only after a person has acted since the last time.
 */
export async function plan({ acted = 0, ...order }: Order, now = new Date()): Promise<Plan> {
  const tx = await begin('relaxed');
  const journal = journalOf(tx);
  if (await journal.index('clickId').get(order.clickId)) return { planned: false, why: 'repeated' };
  const { day, month, limits, automaticAt } = await readSpending(tx, now);
  const isAutomatic = order.unasked === 'automatic';
  if (isAutomatic && !(acted > automaticAt && (await isRare(journal, now.getTime()))))
    return { planned: false, why: 'unasked' };
  if (order.unasked === 'repeat' && !(await isRefused(journal, order.questionKey)))
    return { planned: false, why: 'unasked' };
  for (const [period, row] of [
    ['day', day],
    ['month', month],
  ] as const) {
    if (counted(row) + order.price > limits[period])
      return {
        planned: false,
        why: 'budget',
        period,
        limit: limits[period],
        counted: counted(row),
      };
  }
  const id = crypto.randomUUID();
  const row: JournalRow = {
    ...order,
    id,
    state: 'planned',
    outcome: null,
    message: null,
    day: day.period,
    plannedAt: now.getTime(),
    endedAt: null,
  };
  const facts = tx.objectStore('money');
  await Promise.all([
    journal.add(row),
    facts.put(day.period, 'lastDay'),
    isAutomatic && facts.put(now.getTime(), automaticItem),
    ...[day, month].map((period) =>
      tx.objectStore('budget').put({ ...period, reserved: period.reserved + order.price }),
    ),
    tx.done,
  ]);
  return { planned: true, id };
}

/** Whether what loads by itself has not yet used up its share of the last minute. */
async function isRare(journal: Journal, now: number): Promise<boolean> {
  const recent = await journal.index('plannedAt').getAll(IDBKeyRange.lowerBound(now - 60_000));
  const automatic = recent.filter((raw) => JournalRow.safeParse(raw).data?.unasked === 'automatic');
  return automatic.length < mostAutomatic;
}

/** Whether the last purchase was refused for haste; such a one may be repeated once. */
async function isRefused(journal: Journal, questionKey: string): Promise<boolean> {
  const range = IDBKeyRange.bound([questionKey, 0], [questionKey, Infinity]);
  const cursor = await journal.index('question').openCursor(range, 'prev');
  const last = JournalRow.safeParse(cursor?.value);
  return last.success && last.data.outcome === 'rate-limited' && last.data.unasked !== 'repeat';
}

/** Notes that the request may reach KeyAPI from now on. Awaited before the fetch. */
export async function markSent(id: string): Promise<void> {
  const tx = await begin('strict');
  const row = JournalRow.parse(await tx.objectStore('journal').get(id));
  await tx.objectStore('journal').put({ ...row, state: 'sent' });
  await tx.done;
}

/** Ends a purchase: its row and both budgets in one transaction. A second end changes nothing. */
export async function settle(
  id: string,
  state: 'done' | 'free' | 'unknown',
  outcome: string,
  message: string | null = null,
): Promise<void> {
  const tx = await begin('relaxed');
  const row = JournalRow.parse(await tx.objectStore('journal').get(id));
  if (isOpen(row)) await end(tx, { ...row, state, outcome, message, endedAt: Date.now() });
  await tx.done;
}

/**
 * Ends what a former life of the background left open. A planned purchase was never sent and is
 * dropped; a sent one was answered if its id stands in the cache, else it may have been charged. One that
 * cannot be read stops all spending until somebody confirms a new start.
 */
export async function settleLeftovers(
  isAnswered: (row: JournalRow) => Promise<boolean>,
): Promise<void> {
  const db = await database();
  const left = [
    ...(await db.getAllFromIndex('journal', 'state', 'planned')),
    ...(await db.getAllFromIndex('journal', 'state', 'sent')),
  ];
  for (const raw of left) {
    const { data: row } = JournalRow.safeParse(raw);
    if (!row) await db.put('money', { at: Date.now() }, lostItem);
    else if (row.state === 'planned') await settle(row.id, 'free', 'never-sent');
    else if (await isAnswered(row)) await settle(row.id, 'done', 'data');
    else await settle(row.id, 'unknown', 'interrupted');
  }
}

const isOpen = ({ state }: JournalRow) => state === 'planned' || state === 'sent';

async function end(tx: Transaction, row: JournalRow): Promise<void> {
  const budget = tx.objectStore('budget');
  // both are read before anything is written: what throws in between would leave half of it behind
  const day = await readRow(tx, row.day);
  const month = await readRow(tx, monthOf(row.day));
  await tx.objectStore('journal').put(row);
  for (const held of [day, month]) {
    await budget.put({
      ...held,
      // a count that was begun anew in between holds nothing for it
      reserved: Math.max(0, held.reserved - row.price),
      spent: held.spent + (row.state === 'done' ? row.price : 0),
      doubtful: held.doubtful + (row.state === 'unknown' ? row.price : 0),
    });
  }
}
