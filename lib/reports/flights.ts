import type { Holding } from '../schema/holding';

const underWay = new Map<string, Promise<Holding>>();

export const isUnderWay = (questionKey: string): boolean => underWay.has(questionKey);

/** One purchase a question: whoever asks while it is under way gets the same answer. */
export function shareFlight(
  questionKey: string,
  purchase: () => Promise<Holding>,
): Promise<Holding> {
  const flying = underWay.get(questionKey);
  if (flying) return flying;
  const flight = purchase().finally(() => underWay.delete(questionKey));
  underWay.set(questionKey, flight);
  return flight;
}
