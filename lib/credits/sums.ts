import { BudgetRow, type Sums } from '../schema/journal';
import { database } from '../storage/database';
import { localDay, monthOf } from './calendar';
import { savedSince } from './saved';

/** How far back days are summed one by one. */
const shownDays = 30;

/** The sums of the days up to `now` (and of the months), as the limits count them. */
export async function sums(now = new Date()): Promise<Sums> {
  const rows = (await (await database()).getAll('budget')).flatMap(
    (raw) => BudgetRow.safeParse(raw).data ?? [],
  );
  const byPeriod = new Map(rows.map((row) => [row.period, row]));
  const days = lastDays(now).map((period) => byPeriod.get(period) ?? emptyRow(period));
  const months = rows
    .filter(({ period }) => period === monthOf(period))
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
  return { days, months, saved: await savedSince(days[0]?.period ?? localDay(now)) };
}

const emptyRow = (period: string): BudgetRow => ({ period, spent: 0, reserved: 0, doubtful: 0 });

const lastDays = (now: Date): string[] =>
  Array.from({ length: shownDays }, (_, index) => {
    const back = shownDays - 1 - index;
    // noon, because a day may have 23 or 25 hours
    return localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - back, 12));
  });
