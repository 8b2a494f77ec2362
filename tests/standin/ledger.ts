import type { IncomingMessage, ServerResponse } from 'node:http';

import { chargeOf } from '../../lib/credits/charge.ts';
import type { EndpointName } from '../../lib/schema/question.ts';
import { endpointAt, endpoints } from './keyapi/endpoints.ts';

/** One request to KeyAPI: what was asked, what became of it, what it cost. */
export interface LedgerRow {
  id: number;
  /** Unix milliseconds of this machine's clock. */
  at: number;
  /** When the connection was done with it; null while it is under way. */
  endedAt: number | null;
  method: string;
  endpoint: EndpointName | null;
  path: string;
  params: Record<string, string>;
  /** What stood behind `Bearer` in Authorization. */
  key: string | null;
  headers: Record<string, string>;
  /** 0 where no headers were sent. */
  status: number;
  /** The code in the body; null where none can be read. */
  code: number | null;
  /** The whole body was sent. */
  finished: boolean;
  /** The asker went away before the end. */
  aborted: boolean;
  /** Credits. */
  charged: number;
  fault: string | null;
}

/** What a key may do. */
export interface Account {
  credits: number;
  forbidden?: EndpointName[];
}

const flat = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );

/** A row for a request that has just arrived. */
export function openRow(id: number, request: IncomingMessage): LedgerRow {
  const url = new URL(request.url ?? '/', 'https://api.keyapi.ai');
  return {
    id,
    at: Date.now(),
    endedAt: null,
    method: request.method ?? '',
    endpoint: endpointAt(url.pathname),
    path: url.pathname,
    params: Object.fromEntries(url.searchParams),
    key: /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null,
    headers: flat(request.headers),
    status: 0,
    code: null,
    finished: false,
    aborted: false,
    charged: 0,
    fault: null,
  };
}

/** Notes how the request ended and what it costs. */
export function closeRow(row: LedgerRow, response: ServerResponse, chargeDoubtful: boolean): void {
  row.endedAt = Date.now();
  row.status = response.headersSent ? response.statusCode : 0;
  row.finished = response.writableFinished;
  const cutByUs = row.fault === 'cut' || row.fault === 'reset';
  row.aborted = !row.finished && !cutByUs;
  if (!row.finished) row.code = null;
  const charge = chargeOf(row.status, row.code);
  const costs = charge === 'charged' || (charge === 'doubtful' && chargeDoubtful);
  row.charged = costs && row.endpoint ? endpoints[row.endpoint].price : 0;
}
