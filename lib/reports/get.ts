import { isWithheld } from '../access/sites';
import { restingUntil } from '../credits/breaker';
import { latestPurchase } from '../credits/journal';
import { priceOf } from '../credits/prices';
import { goneSince, pausedUntil, standingRefusal } from '../credits/standing';
import { endpoints } from '../keyapi/endpoints';
import { freshForMs } from '../keyapi/freshness';
import { questionKey } from '../keyapi/question-key';
import { sampleReport } from '../keyapi/sample';
import type { Holding, Trouble } from '../schema/holding';
import type { EndpointName, Question } from '../schema/question';
import type { Report } from '../schema/report';
import { readKey } from '../storage/key';
import { settings } from '../storage/settings';
import { type Entry, nothing, readEntry } from './entry';
import { isUnderWay } from './flights';
import { settled } from './settled';
import { troubleOf } from './trouble';

/**
 * All that is known about a question. Free: it reads the cache and our own records, nothing else.
 * Never throws: what cannot be read is a trouble of its own.
 */
export async function get(question: Question): Promise<Holding> {
  // answers are shown also where our records fail; buying meets the same fault and stops
  await settled().catch(() => {});
  const key = questionKey(question);
  const wasUnderWay = isUnderWay(key);
  const holding = await look(question, key);
  // what was read during a purchase may be older than its end: it would take the answer off the screen again
  return wasUnderWay && !isUnderWay(key) ? look(question, key) : holding;
}

async function look(question: Question, key: string): Promise<Holding> {
  // all at once: somebody waits for it with the panel open
  const [kept, entry, gone, standing] = await Promise.all([
    readKey().catch(() => undefined),
    readEntry(question.endpoint, key).catch(() => undefined),
    goneSince(question.endpoint).catch(() => null),
    standingOf(question, key).catch(() => undefined),
  ]);
  if (kept === null && (await isSampleChosen())) return sampleHolding(question);
  const holding = holdingOf(question, entry ?? nothing);
  return {
    ...holding,
    empty: gone === null ? holding.empty : { reason: 'upstream-gone', at: gone },
    loading: isUnderWay(key),
    trouble: troubleNow(kept, entry, standing),
  };
}

const isSampleChosen = (): Promise<boolean> =>
  settings.load().then(
    ({ sample }) => sample,
    () => false,
  );

/** What stands against buying the answer to a question. */
async function standingOf({ endpoint }: Question, key: string) {
  const [withheld, refusal, until, resting, latest] = await Promise.all([
    isWithheld('keyapi'),
    standingRefusal(),
    pausedUntil(),
    restingUntil(endpoint),
    latestPurchase(key),
  ]);
  return { withheld, refusal, until, resting, latest };
}

/** Undefined stands for what could not be read. */
function troubleNow(
  kept: object | null | undefined,
  entry: Entry | undefined,
  standing: Awaited<ReturnType<typeof standingOf>> | undefined,
): Trouble | null {
  if (kept === undefined || entry === undefined) return { code: 'storage' };
  if (kept === null) return { code: 'no-key' };
  if (!standing) return { code: 'storage' };
  const { withheld, ...rest } = standing;
  return withheld ? { code: 'withheld' } : troubleOf({ entry, ...rest });
}

/** An entry as surfaces see it. Without trouble; that is another question. */
function holdingOf({ endpoint }: Question, entry: Entry, now = Date.now()): Holding {
  const { data, negative } = entry;
  const report: Report | null = data && {
    kind: endpoints[endpoint].kind,
    data: data.value,
    dropped: data.dropped,
    fetchedAt: data.fetchedAt,
    price: data.price,
  };
  return {
    report,
    empty:
      negative?.outcome === 'empty' ? { reason: negative.reason, at: negative.fetchedAt } : null,
    stale: isPast(endpoint, data, now),
    price: priceOf(endpoint),
    loading: false,
    trouble: null,
  };
}

/** Whether an answer is past its age limit. A clock that was set back makes it so. */
export function isPast(
  endpoint: EndpointName,
  answer: Entry['data'] | Entry['negative'],
  now = Date.now(),
): boolean {
  if (!answer) return false;
  const age = now - answer.fetchedAt;
  return age < 0 || age >= freshForMs(endpoint, answer, answer.fetchedAt);
}

const sampleHolding = (question: Question): Holding => ({
  report: sampleReport(question, Date.now()),
  empty: null,
  stale: false,
  price: priceOf(question.endpoint),
  loading: false,
  trouble: { code: 'no-key' },
});
