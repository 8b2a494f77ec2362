import * as z from 'zod/mini';

/** A finite number, or null where the source did not say: unknown is never 0. */
export const Amount = z.nullable(z.number());
export type Amount = z.infer<typeof Amount>;

/** Text of a report: cut to length, without control and direction characters; null where absent. */
export const Wording = z.nullable(z.string());
