import type { Charge } from '../schema/holding';
import type { EndpointName, Question } from '../schema/question';
import { type Reading, readAnswer } from './answer';
import { endpoints } from './endpoints';
import { readCapped, TooLarge } from './read-capped';
import { wireQuery } from './wire-query';

const origin = 'https://api.keyapi.ai';

/** Headers and body together; below the 30 s after which Firefox ends an idle background. */
const deadlineMs = 20_000;
const capBytes = 2_000_000;

/** What happened on the way, before there was an answer to read. */
export interface Lost {
  outcome: 'lost';
  code: 'timeout' | 'network' | 'too-large' | 'unreadable';
  charge: Charge;
}

/**
 * Sends one request, the only place that does. Never throws and never repeats; whatever was sent and
 * brought no readable answer may have been charged.
 */
export async function ask<E extends EndpointName>(
  question: Question<E>,
  key: string,
): Promise<Reading<E> | Lost> {
  const endpoint = endpoints[question.endpoint];
  try {
    const response = await fetch(`${origin}${endpoint.path}?${wireQuery(question)}`, {
      headers: { Authorization: `Bearer ${key}`, Accept: 'application/json' },
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(deadlineMs),
    });
    const { status, headers } = response;
    // a page of a captive portal or a proxy answers 200 as well
    if (status === 200 && !isJson(headers)) return lost('unreadable');
    // what is said is shown, kept and exported: a service that repeats the key must not carry it there
    const text = (await readCapped(response, capBytes)).replaceAll(key, '***');
    return readAnswer(endpoint, { status, headers, text, params: question.params });
  } catch (error) {
    return lost(codeOf(error));
  }
}

const lost = (code: Lost['code']): Lost => ({ outcome: 'lost', code, charge: 'doubtful' });

const isJson = (headers: Headers) =>
  /^application\/([\w.-]+\+)?json\b/i.test(headers.get('content-type') ?? '');

function codeOf(error: unknown): Lost['code'] {
  if (error instanceof TooLarge) return 'too-large';
  const name = error instanceof Error ? error.name : '';
  return name === 'TimeoutError' || name === 'AbortError' ? 'timeout' : 'network';
}
