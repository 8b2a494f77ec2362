import * as z from 'zod/mini';

import { Look, type Rank, TrendingChoice } from '../schema/ranks';
import { defineStored } from './define-stored';

const mostLists = 24;
const mostRanks = 100;
const longestTitle = 80;

const RememberedList = z.object({
  choice: TrendingChoice,
  current: Look,
  last: z.nullable(Look),
});
type RememberedList = z.infer<typeof RememberedList>;

const stored = defineStored(
  'last-lists',
  1,
  // one list that cannot be read never takes the others along
  z.object({ lists: z.catch(z.array(z.unknown()), []) }),
);

let writing: Promise<unknown> = Promise.resolve();

const isSame = (a: TrendingChoice, b: TrendingChoice) =>
  a.region === b.region && a.period === b.period && a.order_by === b.order_by;

async function readLists(): Promise<RememberedList[]> {
  const { lists } = await stored.load();
  return lists.flatMap((list) => RememberedList.safeParse(list).data ?? []);
}

/** The look at a list before the current one; null before the second. */
export async function lastLook(choice: TrendingChoice): Promise<Look | null> {
  const lists = await readLists();
  return lists.find((list) => isSame(list.choice, choice))?.last ?? null;
}

/**
 * Remembers one page of a list, its ranks from `first` on, bought at `at` (unix ms). The first page begins
 * a new look; a later one joins the look that is under way. Keeps the 24 lists seen last, 100 ranks of each.
 */
export function rememberPage(
  choice: TrendingChoice,
  page: { first: number; size: number; at: number; ranks: readonly Rank[] },
): Promise<void> {
  // one after another, so that two pages never lose each other
  const next = writing.then(async () => {
    const lists = await readLists();
    const known = lists.find((list) => isSame(list.choice, choice));
    const others = lists.filter((list) => list !== known);
    const kept = [joined(choice, known, page), ...others].slice(0, mostLists);
    await stored.change({ lists: kept });
  });
  writing = next.catch(() => {});
  return next;
}

/** Forgets every list. */
export async function forgetLists(): Promise<void> {
  await stored.change({ lists: [] });
}

function joined(
  choice: TrendingChoice,
  known: RememberedList | undefined,
  { first, size, at, ranks }: Parameters<typeof rememberPage>[1],
): RememberedList {
  const added = ranks.map((rank) => ({
    ...rank,
    title: rank.title?.slice(0, longestTitle).toWellFormed() ?? null,
  }));
  const isNewLook = first === 1 || !known;
  if (isNewLook) return { choice, current: { at, ranks: added }, last: known?.current ?? null };
  const others = known.current.ranks.filter(({ rank }) => rank < first || rank >= first + size);
  const all = [...others, ...added].toSorted((a, b) => a.rank - b.rank).slice(0, mostRanks);
  return { ...known, current: { ...known.current, ranks: all } };
}
