import { priceOf } from '../credits/prices';
import { markSent, plan, settle } from '../credits/purchases';
import { pausedUntil } from '../credits/standing';
import { ask } from '../keyapi/client';
import { questionKey } from '../keyapi/question-key';
import type { Holding, Trouble } from '../schema/holding';
import type { Surface } from '../schema/journal';
import type { Question } from '../schema/question';
import { readKey } from '../storage/key';
import { readEntry } from './entry';
import { isUnderWay, shareFlight } from './flights';
import { get, isPast } from './get';
import { keepAlive } from './keep-alive';
import { keepAnswer } from './keep-answer';
import { settled } from './settled';

/** One deliberate click. */
export interface Purchase {
  question: Question;
  /** The price that the control named, in credits. */
  maxPrice: number;
  /** Made by the click itself, so that a repeated message cannot buy twice. */
  clickId: string;
  /** An answer fetched at this time (unix ms) or before will not do; 0 takes any fresh one. */
  after: number;
  surface: Surface;
}

/**
 * Buys one answer: the only thing that spends. At most one request a click and one at a time a
 * question; a fresh answer that meanwhile arrived for somebody else is taken instead, for free.
 * @param onChange called when the purchase is under way and again when it has ended.
 */
export async function buy(
  purchase: Purchase,
  onChange: (change: { key: string }) => void,
): Promise<Holding> {
  const { question } = purchase;
  const key = questionKey(question);
  await settled();
  if (isUnderWay(key)) return shareFlight(key, () => get(question));
  const flight = shareFlight(key, () => keepAlive(purchaseOnce(purchase, key)));
  onChange({ key });
  try {
    return await flight;
  } finally {
    onChange({ key });
  }
}

async function purchaseOnce(purchase: Purchase, key: string): Promise<Holding> {
  const { question, clickId, surface } = purchase;
  const trouble = await obstacle(purchase, key);
  if (trouble === 'answered') return ended(question);
  if (trouble) return ended(question, trouble);
  try {
    const kept = await readKey();
    if (!kept) return await ended(question, { code: 'no-key' });
    const price = priceOf(question.endpoint);
    const planned = await plan({
      clickId,
      questionKey: key,
      endpoint: question.endpoint,
      price,
      surface,
    });
    if (!planned.planned)
      return await ended(
        question,
        planned.why === 'repeated' ? null : { ...planned, code: 'budget-reached' },
      );
    await markSent(planned.id);
    const answer = await ask(question, kept.key);
    const refused = await keepAnswer({ id: planned.id, question, key, price, answer });
    await settle(planned.id, ...refused.end);
    return await ended(question, refused.trouble);
  } catch {
    return ended(question, { code: 'storage' });
  }
}

/** Why nothing is to be sent: a fault, or a fresh answer that is there already. */
async function obstacle(
  { question, maxPrice, after }: Purchase,
  key: string,
): Promise<Trouble | 'answered' | null> {
  const entry = await readEntry(question.endpoint, key);
  const newest = Math.max(entry.data?.fetchedAt ?? 0, entry.negative?.fetchedAt ?? 0);
  if (newest > after && !isPast(question.endpoint, entry.negative ?? entry.data)) return 'answered';
  if (priceOf(question.endpoint) > maxPrice) return { code: 'price-changed' };
  // known before anything is sent, so nothing can be charged
  if (!navigator.onLine) return { code: 'offline' };
  const until = await pausedUntil().catch(() => null);
  return until === null ? null : { code: 'rate-limited', until };
}

/** What is held now that the purchase has ended, with what came of it. */
async function ended(question: Question, trouble: Trouble | null = null): Promise<Holding> {
  const holding = await get(question);
  return { ...holding, loading: false, trouble: trouble ?? holding.trouble };
}
