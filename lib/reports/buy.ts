import { isWithheld } from '../access/sites';
import { noteEnd, restingUntil } from '../credits/breaker';
import { priceOf } from '../credits/prices';
import { markSent, plan, settle } from '../credits/purchases';
import { goneSince, pausedUntil, standingRefusal } from '../credits/standing';
import { ask } from '../keyapi/client';
import { questionKey } from '../keyapi/question-key';
import { endpointOfPage } from '../keyapi/question-of';
import type { Holding, Trouble } from '../schema/holding';
import type { Surface, Unasked } from '../schema/journal';
import type { EndpointName, Question } from '../schema/question';
import { readKey } from '../storage/key';
import { settings } from '../storage/settings';
import { readEntry } from './entry';
import { isUnderWay, shareFlight } from './flights';
import { get, isPast } from './get';
import { keepAlive } from './keep-alive';
import { keepAnswer } from './keep-answer';
import { settled } from './settled';
import { asTrouble } from './trouble';

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
  /** Set where nobody clicked. */
  unasked?: Unasked | undefined;
  /** When a person last acted beside what is to load by itself, unix ms. */
  acted?: number | undefined;
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
  const { question } = purchase;
  const ready = await prepare(purchase, key).catch(() => ({
    trouble: { code: 'storage' } as const,
  }));
  if ('trouble' in ready) return ended(question, ready.trouble);
  const answer = await ask(question, ready.apiKey);
  const price = priceOf(question.endpoint);
  return ended(question, await conclude({ id: ready.id, question, key, price, answer }));
}

/**
 * Everything that comes before the request. @returns what it takes to send it, or what is in the way.
 * @throws where our own records fail; then nothing is sent.
 */
async function prepare(
  purchase: Purchase,
  key: string,
): Promise<{ id: string; apiKey: string } | { trouble: Trouble | null }> {
  const { endpoint } = purchase.question;
  const { clickId, surface, unasked = null, acted } = purchase;
  if (unasked === 'automatic' && !(await isAutomatic(endpoint))) return { trouble: null };
  await settled();
  const trouble = await obstacle(purchase, key);
  if (trouble) return { trouble: trouble === 'answered' ? null : trouble };
  const kept = await readKey();
  if (!kept) return { trouble: { code: 'no-key' } };
  const price = priceOf(endpoint);
  const made = await plan({ clickId, questionKey: key, endpoint, price, surface, unasked, acted });
  if (!made.planned) {
    if (made.why !== 'budget') return { trouble: null };
    const { period, limit, counted } = made;
    return { trouble: { code: 'budget-reached', period, limit, counted } };
  }
  await markSent(made.id);
  return { id: made.id, apiKey: kept.key };
}

/** Whether the reader chose that this kind of page loads by itself. */
async function isAutomatic(endpoint: EndpointName): Promise<boolean> {
  const { automatic } = await settings.load();
  return automatic.some((page) => endpointOfPage[page] === endpoint);
}

/** Keeps the answer and ends the purchase. Where that fails, nobody may say that it was free. */
async function conclude(bought: Parameters<typeof keepAnswer>[0]): Promise<Trouble | null> {
  try {
    const { end, trouble } = await keepAnswer(bought);
    await settle(bought.id, ...end);
    await noteEnd(bought.question.endpoint, end[0] === 'unknown');
    return trouble;
  } catch {
    await settle(bought.id, 'unknown', 'interrupted').catch(() => {});
    await noteEnd(bought.question.endpoint, true).catch(() => {});
    return { code: 'interrupted', charge: 'doubtful', at: Date.now(), message: null };
  }
}

/** Why nothing is to be sent: a fault, or a fresh answer that is there already. */
async function obstacle(
  { question, maxPrice, after }: Purchase,
  key: string,
): Promise<Trouble | 'answered' | null> {
  const { endpoint } = question;
  // all at once: somebody has pressed and waits
  const [entry, refusal, gone, withheld, until, resting] = await Promise.all([
    readEntry(endpoint, key),
    standingRefusal(),
    goneSince(endpoint),
    isWithheld('keyapi'),
    pausedUntil().catch(() => null),
    restingUntil(endpoint),
  ]);
  // whoever was shown the refusal has seen it, and decides
  if (refusal && after < refusal.at) return asTrouble(refusal);
  const newest = Math.max(entry.data?.fetchedAt ?? 0, entry.negative?.fetchedAt ?? 0);
  if (newest > after && !isPast(endpoint, entry.negative ?? entry.data)) return 'answered';
  if (gone !== null) return 'answered';
  if (priceOf(endpoint) > maxPrice) return { code: 'price-changed' };
  // known before anything is sent, so nothing can be charged
  if (withheld) return { code: 'withheld' };
  if (!navigator.onLine) return { code: 'offline' };
  if (until !== null) return { code: 'rate-limited', until };
  return resting === null ? null : { code: 'resting', until: resting };
}

/** What is held now that the purchase has ended, with what came of it. */
async function ended(question: Question, trouble: Trouble | null = null): Promise<Holding> {
  const holding = await get(question);
  return { ...holding, loading: false, trouble: trouble ?? holding.trouble };
}
