import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import type { EndpointName } from '../../../lib/schema/question.ts';
import type { Fault } from '../faults.ts';
import type { Sockets } from '../sockets.ts';
import { answerTo } from './endpoints.ts';
import { type Answer, refusal, refusalInBody, success, wireText } from './envelope.ts';
import type { WireParams } from './parameters.ts';
import { cut, endless, huge, inPieces, send } from './write.ts';

interface Situation {
  endpoint: EndpointName;
  params: WireParams;
  seconds: number;
  sockets: Sockets;
}

const documented: Record<number, string> = {
  400: 'Missing required parameter: handle',
  401: 'apiKey is null',
  402: 'apiKey quota is not enough',
  403: 'apiKey has no permission',
  404: 'not found',
  429: 'qps limit exceeded',
};

const others: Record<EndpointName, WireParams> = {
  videoTrends: { video_id: '7123456789012345678' },
  trendingVideos: { region: 'BR' },
  videoList: { region: 'BR' },
  influencerVideos: { unique_id: 'somebody.else', user_id: '' },
  musicDetail: { clip_id: '7123456789012345671' },
};

const badRows = [
  null,
  7,
  'row',
  [],
  {},
  { video_id: 'x' },
  { video_id: null, id: null, time: 'x' },
];

/** Says `msg` where the vendor mostly says `message`. */
const worded = (answer: Answer, shortName = false): Answer =>
  shortName ? { ...answer, text: answer.text.replace('"message":', '"msg":') } : answer;

function emptyAnswer(as: (Fault & { kind: 'empty' })['as']): Answer {
  switch (as) {
    case 'null':
      return success(null);
    case 'list':
      return success([]);
    case 'object':
      return success({});
    case 'sound-null':
      return success({ disliked: null, like_count: null, liked: null, sound: null });
    case 'deprecated':
      return success(null, 'deprecated');
    case 'missing':
      return success(undefined);
  }
}

/** Puts rows between the rows of an answer, wherever its endpoint keeps them. */
function mixIn(body: { data: unknown }, rows: readonly unknown[]): unknown {
  const into = (list: unknown[]) => list.splice(Math.ceil(list.length / 2), 0, ...rows);
  const visit = (value: unknown, depth: number) => {
    if (Array.isArray(value)) into(value);
    else if (typeof value === 'object' && value !== null && depth > 0)
      for (const child of Object.values(value)) visit(child, depth - 1);
  };
  visit(body.data, 2);
  return body;
}

/**
 * Answers a request in the faulty way.
 * @returns the code that stands in the body, null where none can be read.
 */
export async function writeFault(
  response: ServerResponse,
  fault: Fault,
  { endpoint, params, seconds, sockets }: Situation,
): Promise<number | null> {
  const right = () => answerTo(endpoint, params, seconds);
  const half = () => right().text.slice(0, Math.ceil(right().text.length / 2));
  switch (fault.kind) {
    case 'refusal': {
      const message = fault.message ?? documented[fault.status] ?? 'Internal server error';
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
      return send(response, worded(refusal(fault.status, message), fault.shortName), headers);
    }
    case 'code':
      return send(response, worded(refusalInBody(fault.code, fault.message), fault.shortName));
    case 'empty':
      return send(response, emptyAnswer(fault.as));
    case 'html': {
      const text =
        fault.text ?? `<!doctype html><title>${fault.status}</title><h1>Please wait</h1>`;
      return send(response, { status: fault.status, code: null, text }, html);
    }
    case 'truncated':
      return send(response, { status: 200, code: null, text: half() });
    case 'cut':
      return cut(response, half());
    case 'reset':
      sockets.reset(response.socket);
      return null;
    case 'malformed':
      return send(response, { status: 200, code: null, text: right().text.replace(':', '=') });
    case 'huge':
      return huge(response, fault.bytes, fault.declared ?? false);
    case 'deep': {
      const lists = '['.repeat(fault.depth) + ']'.repeat(fault.depth);
      const text = `{"code":0,"message":"success","data":${lists},"requestId":"deep"}`;
      return send(response, { status: 200, code: 0, text });
    }
    case 'endless':
      return endless(response, fault.everyMs);
    case 'silence':
      if (fault.after === 'headers') response.writeHead(200, json).flushHeaders();
      return null;
    case 'slow':
      await sleep(fault.ms);
      return send(response, right());
    case 'slow-body':
      return inPieces(response, right(), fault.ms);
    case 'redirect': {
      const { status, location } = fault;
      return send(response, { status, code: null, text: '' }, { location });
    }
    case 'mismatch': {
      const other = { ...params, ...others[endpoint] };
      const kept = Object.entries(other).filter(([, value]) => value !== '');
      return send(response, answerTo(endpoint, Object.fromEntries(kept), seconds));
    }
    case 'bad-rows': {
      const answer = right();
      const body = mixIn(JSON.parse(answer.text), fault.rows ?? badRows);
      return send(response, { ...answer, text: wireText(body) });
    }
    case 'edit': {
      const body = fault.edit(JSON.parse(right().text));
      return send(response, { status: 200, code: codeOf(body), text: wireText(body) });
    }
    case 'raw': {
      const { status, text } = fault;
      return send(response, { status, code: codeIn(text), text }, fault.headers);
    }
  }
}

const json = { 'content-type': 'application/json; charset=utf-8' };
const html = { 'content-type': 'text/html; charset=utf-8' };

function codeOf(body: unknown): number | null {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  return typeof code === 'number' ? code : null;
}

function codeIn(text: string): number | null {
  try {
    return codeOf(JSON.parse(text));
  } catch {
    return null;
  }
}
