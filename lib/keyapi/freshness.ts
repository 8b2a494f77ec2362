import type { EndpointName } from '../schema/question';
import type { DataOf } from '../schema/report';
import { hour } from './endpoint';
import { endpoints } from './endpoints';

/** As much of what is held as its freshness depends on; `code` may be any refusal's. */
export type Held<E extends EndpointName = EndpointName> =
  | { value: DataOf[E] }
  | { outcome: 'empty' }
  | { outcome: 'refused'; code: string };

/**
 * How long an answer stands for its question before it counts as old, in milliseconds from
 * `fetchedAt` (unix milliseconds). 0 for a refusal that says nothing about the question itself.
 */
export function freshForMs<E extends EndpointName>(
  endpoint: E,
  held: Held<E>,
  fetchedAt: number,
): number {
  if ('value' in held) return endpoints[endpoint].freshForMs(held.value, fetchedAt);
  if (held.outcome === 'empty' || held.code === 'bad-request') return 24 * hour;
  return held.code === 'not-found' ? 6 * hour : 0;
}
