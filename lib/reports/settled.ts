import { settleLeftovers } from '../credits/purchases';
import type { EndpointName } from '../schema/question';
import { holdsPurchase, readEntry } from './entry';

let settling: Promise<void> | undefined;

/**
 * Resolves once the purchases that a former life of the background left open are ended. Where that
 * fails, answers are still shown; buying meets the same fault and says so.
 */
export function settled(): Promise<void> {
  settling ??= settleLeftovers(async ({ id, endpoint, questionKey }) =>
    holdsPurchase(await readEntry(endpoint as EndpointName, questionKey), id),
  ).catch(() => {
    settling = undefined;
  });
  return settling;
}
