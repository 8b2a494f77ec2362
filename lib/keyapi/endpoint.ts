import type { EndpointName, parameters } from '../schema/question';
import type { DataOf, ReportKind } from '../schema/report';
import type { JsonRecord } from './json';

/** What stands in the `data` of an answer with code 0. */
export type Found<T> =
  | { found: 'data'; data: T; dropped: number }
  | { found: 'nothing' | 'unreadable' | 'mismatch' };

/** The parameters as they went over the wire, by their wire names. */
export type WireParams = JsonRecord;

/** Everything that is particular to one endpoint of KeyAPI. */
export interface Endpoint<E extends EndpointName = EndpointName> {
  name: E;
  path: `/v1/${string}`;
  parameters: (typeof parameters)[E];
  /** Credits. */
  price: number;
  kind: Exclude<ReportKind, 'sample'>;
  /** How long data may be called fresh, in milliseconds from `fetchedAt` (unix milliseconds). */
  freshForMs(data: DataOf[E], fetchedAt: number): number;
  read(data: unknown, params: WireParams): Found<DataOf[E]>;
}

export const hour = 3_600_000;
