import { chargeOf } from '../credits/charge';
import type { Charge } from '../schema/holding';
import type { EndpointName } from '../schema/question';
import type { DataOf, EmptyReason } from '../schema/report';
import type { Endpoint, WireParams } from './endpoint';
import { isRecord, readJson } from './json';
import { readRetryAfter } from './retry-after';
import { readAmount } from './wire';
import { cleanWording } from './wording';

/** Why an answer holds nothing to show, as far as the answer itself tells. */
type RefusalCode =
  | 'bad-request'
  | 'not-found'
  | 'key-refused'
  | 'out-of-credits'
  | 'forbidden'
  | 'rate-limited'
  | 'server-error'
  | 'unreadable'
  | 'mismatch';

interface Refused {
  outcome: 'refused';
  code: RefusalCode;
  /** The vendor's own words, cleaned and at most 300 characters; empty where it said nothing. */
  message: string;
  requestId?: string;
  /** How long to wait, in milliseconds, where the vendor said so. */
  retryAfterMs?: number;
  charge: Charge;
}

/** What came of one request, as read from its HTTP answer. */
export type Reading<E extends EndpointName = EndpointName> =
  | { outcome: 'data'; data: DataOf[E]; dropped: number; charge: Charge }
  | { outcome: 'empty'; reason: EmptyReason; charge: Charge }
  | Refused;

const refusals = new Map<number, RefusalCode>([
  [400, 'bad-request'],
  [401, 'key-refused'],
  [402, 'out-of-credits'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [429, 'rate-limited'],
]);

/** An HTTP answer as it came: nothing of it is trusted. */
interface RawAnswer {
  status: number;
  text: string;
  headers?: Headers | undefined;
  /** What was asked, by the wire names: an answer to another question is a mismatch. */
  params?: WireParams | undefined;
}

/** What an HTTP answer of an endpoint says; every status and every body has an outcome, none throws. */
export function readAnswer<E extends EndpointName>(
  endpoint: Endpoint<E>,
  answer: RawAnswer,
  nowMs: number = Date.now(),
): Reading<E> {
  const { status, headers, params = {} } = answer;
  const envelope = readEnvelope(answer.text);
  const refuse = (code: RefusalCode, charge: Charge): Refused => {
    const retryAfterMs = code === 'rate-limited' ? readRetryAfter(headers, nowMs) : undefined;
    return {
      outcome: 'refused',
      code,
      message: envelope.message,
      ...(envelope.requestId !== undefined && { requestId: envelope.requestId }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      charge,
    };
  };

  if (status !== 200) return refuse(refusalOfStatus(status), chargeOf(status, envelope.code));
  if (envelope.code === null) return refuse('unreadable', chargeOf(status, null));
  const charge = chargeOf(status, envelope.code);
  if (envelope.code !== 0) return refuse(refusals.get(envelope.code) ?? 'server-error', charge);

  const found = endpoint.read(envelope.data, params);
  switch (found.found) {
    case 'data':
      return { outcome: 'data', data: found.data, dropped: found.dropped, charge };
    case 'mismatch':
      return refuse('mismatch', charge);
    case 'nothing':
    case 'unreadable':
      if (/deprecated/i.test(envelope.message)) {
        return { outcome: 'empty', reason: 'upstream-gone', charge };
      }
      if (found.found === 'unreadable') return refuse('unreadable', chargeOf(status, null));
      return { outcome: 'empty', reason: 'not-in-library', charge };
  }
}

function refusalOfStatus(status: number): RefusalCode {
  const isSuccess = status >= 200 && status <= 299;
  return refusals.get(status) ?? (isSuccess ? 'unreadable' : 'server-error');
}

interface Envelope {
  /** Null where the body is no envelope. */
  code: number | null;
  message: string;
  requestId: string | undefined;
  data: unknown;
}

function readEnvelope(text: string): Envelope {
  const sent = readJson(text);
  const body = isRecord(sent) ? sent : {};
  const said = typeof body['message'] === 'string' ? body['message'] : body['msg'];
  const requestId = typeof body['requestId'] === 'string' ? body['requestId'] : null;
  return {
    code: readAmount(body['code']),
    message: cleanWording(said, 300) ?? '',
    requestId: cleanWording(requestId, 200) ?? undefined,
    data: body['data'],
  };
}
