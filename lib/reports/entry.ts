import * as z from 'zod/mini';

import { dataSchema } from '../keyapi/data-schema';
import type { EndpointName } from '../schema/question';
import type { DataOf } from '../schema/report';
import { readCached, writeCached } from '../storage/cache';

const bought = { purchaseId: z.string(), fetchedAt: z.number(), price: z.number() };

const Negative = z.discriminatedUnion('outcome', [
  z.object({
    ...bought,
    outcome: z.literal('empty'),
    reason: z.enum(['not-in-library', 'upstream-gone']),
  }),
  z.object({
    ...bought,
    outcome: z.literal('refused'),
    code: z.enum(['bad-request', 'not-found']),
    message: z.nullable(z.string()),
  }),
]);
export type Negative = z.infer<typeof Negative>;

const entryOf = <T>(data: z.ZodMiniType<T>) =>
  z.object({
    version: z.literal(1),
    data: z.nullable(z.object({ ...bought, value: data, dropped: z.number() })),
    negative: z.nullable(Negative),
  });

/** What the cache holds of one question: the last good answer, and a later one that said "nothing". */
export interface Entry<E extends EndpointName = EndpointName> {
  version: 1;
  data: {
    purchaseId: string;
    fetchedAt: number;
    price: number;
    value: DataOf[E];
    dropped: number;
  } | null;
  negative: Negative | null;
}

/** The entry of a question that nobody has asked. */
export const nothing: Entry = { version: 1, data: null, negative: null };

/** The entry of a question. One that does not fit today's schema is a miss: caches are never migrated. */
export async function readEntry(endpoint: EndpointName, questionKey: string): Promise<Entry> {
  const text = await readCached(questionKey);
  if (text === null) return nothing;
  const data: z.ZodMiniType<DataOf[EndpointName]> = dataSchema[endpoint];
  const entry = entryOf(data).safeParse(parse(text));
  return entry.success ? entry.data : nothing;
}

/** Keeps an entry. Awaited before a purchase counts as done. */
export const writeEntry = (questionKey: string, entry: Entry): Promise<void> =>
  writeCached(questionKey, JSON.stringify(entry));

/** Whether the answer of a purchase stands in the entry. */
export const holdsPurchase = ({ data, negative }: Entry, id: string): boolean =>
  data?.purchaseId === id || negative?.purchaseId === id;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
