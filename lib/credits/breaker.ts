import * as z from 'zod/mini';

import { database } from '../storage/database';

const minute = 60_000;
const within = 5 * minute;
const enough = 3;
/** How long nothing is sent, from one opening to the next. */
const rests = [minute, 5 * minute, 30 * minute] as const;

const Breaker = z.object({
  /** When purchases of this endpoint ended doubtfully, one after another, unix ms. */
  doubtful: z.array(z.number()),
  /** How often it opened since the last good end. */
  openings: z.number(),
  openedAt: z.nullable(z.number()),
  until: z.nullable(z.number()),
});
type Breaker = z.infer<typeof Breaker>;

const closed: Breaker = { doubtful: [], openings: 0, openedAt: null, until: null };
const item = (endpoint: string) => `breaker:${endpoint}`;

/**
 * Notes how a purchase ended. Three doubtful ends in five minutes open the breaker of the endpoint; so
 * does the first one after a rest. Any other end closes it.
 */
export async function noteEnd(
  endpoint: string,
  doubtful: boolean,
  now = Date.now(),
): Promise<void> {
  const tx = (await database()).transaction('money', 'readwrite');
  if (doubtful) await tx.store.put(afterDoubt(await read(tx.store, endpoint), now), item(endpoint));
  else await tx.store.delete(item(endpoint));
  await tx.done;
}

/** The end of an endpoint's rest in unix ms, or null. A clock that jumped cannot hold it for longer. */
export async function restingUntil(endpoint: string, now = Date.now()): Promise<number | null> {
  const { store } = (await database()).transaction('money');
  const { openedAt, until } = await read(store, endpoint);
  if (openedAt === null || until === null) return null;
  return now >= openedAt && now < until ? until : null;
}

async function read(
  store: { get: (key: string) => Promise<unknown> },
  endpoint: string,
): Promise<Breaker> {
  const kept = Breaker.safeParse(await store.get(item(endpoint)));
  return kept.success ? kept.data : closed;
}

function afterDoubt({ doubtful, openings }: Breaker, now: number): Breaker {
  const recent = [...doubtful.filter((at) => at <= now && now - at < within), now];
  if (openings === 0 && recent.length < enough)
    return { doubtful: recent, openings, openedAt: null, until: null };
  const rest = rests[Math.min(openings, rests.length - 1)] ?? minute;
  return { doubtful: recent, openings: openings + 1, openedAt: now, until: now + rest };
}
