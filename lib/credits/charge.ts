import type { Charge } from '../schema/holding';

const freeRefusals = new Set([400, 401, 402, 403, 404, 429]);

/**
 * What an answer cost, by its HTTP status and the code in its body.
 * A code of null or undefined stands for a body that is cut, or that cannot be read.
 */
export function chargeOf(status: number, code: number | null | undefined): Charge {
  if (freeRefusals.has(status)) return 'free';
  if (status !== 200 || code === null || code === undefined) return 'doubtful';
  if (code === 0) return 'charged';
  return freeRefusals.has(code) ? 'free' : 'doubtful';
}
