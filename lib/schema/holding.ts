import type { EndpointName } from './question';
import type { EmptyReason, Report } from './report';

/** Whether credits went: `doubtful` counts as spent and is never repeated by itself. */
export type Charge = 'charged' | 'free' | 'doubtful';

/** Why an attempt brought no answer, or none may be made. Times are unix ms. */
export type Trouble =
  | { code: 'no-key' | 'withheld' | 'offline' | 'storage' | 'price-changed' }
  | { code: 'rate-limited' | 'resting'; until: number }
  | { code: 'budget-reached'; period: 'day' | 'month'; limit: number; counted: number }
  | {
      code:
        | 'key-refused'
        | 'out-of-credits'
        | 'forbidden'
        | 'bad-request'
        | 'not-found'
        | 'server-error'
        | 'unreadable'
        | 'mismatch'
        | 'timeout'
        | 'network'
        | 'too-large'
        | 'interrupted';
      charge: Charge;
      at: number;
      /** What KeyAPI said. */
      message: string | null;
    };

/** When KeyAPI last said anything about a question, in unix ms; 0 where it never did. */
export const saidAt = ({ report, empty, trouble }: Holding): number =>
  Math.max(report?.fetchedAt ?? 0, empty?.at ?? 0, trouble && 'at' in trouble ? trouble.at : 0);

/** All that is known about one question without spending anything. */
export interface Holding<E extends EndpointName = EndpointName> {
  report: Report<E> | null;
  /** Set when KeyAPI answered that it knows nothing. */
  empty: { reason: EmptyReason; at: number } | null;
  /** The answer is older than its endpoint's age limit. */
  stale: boolean;
  /** Credits for a new answer. */
  price: number;
  /** A purchase of this question is under way. */
  loading: boolean;
  trouble: Trouble | null;
}
