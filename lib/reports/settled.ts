import { settleLeftovers } from '../credits/purchases';
import type { JournalRow } from '../schema/journal';
import type { EndpointName } from '../schema/question';
import { holdsPurchase, readEntry } from './entry';

let settling: Promise<void> | undefined;

/**
 * Resolves once the purchases that a former life of the background left open are ended.
 * @throws where they could not be; the next call tries again. Nothing may be bought before it resolves:
 * a purchase under way would be taken for one that was left open.
 */
export function settled(): Promise<void> {
  settling ??= settleLeftovers(isAnswered).catch((error: unknown) => {
    settling = undefined;
    throw error;
  });
  return settling;
}

async function isAnswered({ id, endpoint, questionKey }: JournalRow): Promise<boolean> {
  try {
    return holdsPurchase(await readEntry(endpoint as EndpointName, questionKey), id);
  } catch {
    // an answer that cannot be looked up may have been charged: that is counted alike
    return false;
  }
}
