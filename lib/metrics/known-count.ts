import type { Amount } from '../schema/amount';
import { finiteOrNull } from './figure';

/** A total as a count: null where unknown, not finite, or negative (a total cannot be, and −1 stands for "unknown"). */
export function knownCount(amount: Amount): Amount {
  const count = finiteOrNull(amount);
  return count !== null && count >= 0 ? count : null;
}
