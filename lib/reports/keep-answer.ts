import { clearRefusal, pause, setGone, setRefusal } from '../credits/standing';
import type { Reading } from '../keyapi/answer';
import type { Lost } from '../keyapi/client';
import type { Charge, Trouble } from '../schema/holding';
import type { Question } from '../schema/question';
import { type Negative, readEntry, writeEntry } from './entry';
import { keepRanks } from './keep-ranks';

type EndState = 'done' | 'free' | 'unknown';

/** How the journal's row ends, and what the surfaces are told. */
export interface Kept {
  end: [state: EndState, outcome: string, message: string | null];
  trouble: Trouble | null;
}

const stateOf = {
  charged: 'done',
  free: 'free',
  doubtful: 'unknown',
} as const satisfies Record<Charge, EndState>;

/** Writes what an answer says to where it belongs, before the purchase counts as ended. */
export async function keepAnswer(bought: {
  id: string;
  question: Question;
  key: string;
  price: number;
  answer: Reading | Lost;
}): Promise<Kept> {
  const { answer } = bought;
  const at = Date.now();
  const state = stateOf[answer.charge];
  if (answer.outcome === 'data') {
    await keepData(bought, answer, at);
    return { end: [state, 'data', null], trouble: null };
  }
  if (answer.outcome === 'empty') {
    await keepNegative(bought, { outcome: 'empty', reason: answer.reason }, at);
    // the list is the same for every region; a video or a sound can be missing alone
    if (answer.reason === 'upstream-gone' && bought.question.endpoint === 'trendingVideos')
      await setGone(bought.question.endpoint, at);
    await clearRefusal();
    return { end: [state, 'empty', null], trouble: null };
  }
  const message = answer.outcome === 'refused' ? answer.message || null : null;
  const trouble = await keepRefusal(bought, answer, at, message);
  return { end: [state, answer.code, message], trouble };
}

type Bought = Parameters<typeof keepAnswer>[0];

async function keepData(
  { id, question, key, price }: Bought,
  { data, dropped }: Extract<Reading, { outcome: 'data' }>,
  fetchedAt: number,
): Promise<void> {
  const kept = { purchaseId: id, fetchedAt, price, value: data, dropped };
  await Promise.all([writeEntry(key, { version: 1, data: kept, negative: null }), clearRefusal()]);
  if (question.endpoint === 'trendingVideos' && 'hasMore' in data)
    await keepRanks(question, data, fetchedAt);
}

/** Beside the last good answer, which stays. */
async function keepNegative(
  { id, question, key, price }: Bought,
  said:
    | Pick<Extract<Negative, { outcome: 'empty' }>, 'outcome' | 'reason'>
    | Pick<Extract<Negative, { outcome: 'refused' }>, 'outcome' | 'code' | 'message'>,
  fetchedAt: number,
): Promise<void> {
  const entry = await readEntry(question.endpoint, key);
  const negative = { purchaseId: id, fetchedAt, price, ...said };
  await writeEntry(key, { ...entry, negative });
}

async function keepRefusal(
  bought: Bought,
  answer: Extract<Reading, { outcome: 'refused' }> | Lost,
  at: number,
  message: string | null,
): Promise<Trouble> {
  const { code, charge } = answer;
  switch (code) {
    case 'rate-limited':
      return {
        code,
        until: await pause(answer.outcome === 'refused' ? answer.retryAfterMs : undefined, at),
      };
    case 'key-refused':
    case 'out-of-credits':
    case 'forbidden':
      await setRefusal({ code, at, message });
      break;
    case 'bad-request':
    case 'not-found':
      await keepNegative(bought, { outcome: 'refused', code, message }, at);
      break;
    case 'server-error':
    case 'unreadable':
    case 'mismatch':
    case 'timeout':
    case 'network':
    case 'too-large':
      break;
  }
  return { code, charge, at, message };
}
