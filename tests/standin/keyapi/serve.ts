import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { makeQueue, type Fault } from '../faults.ts';
import { type Account, closeRow, type LedgerRow, openRow } from '../ledger.ts';
import type { Sockets } from '../sockets.ts';
import { answerTo, endpoints } from './endpoints.ts';
import { type Answer, refusal } from './envelope.ts';
import type { Hold } from './hold.ts';
import { writeFault } from './write-fault.ts';
import { send } from './write.ts';

export interface KeyapiState {
  ledger: LedgerRow[];
  keys: Map<string, Account>;
  chargeDoubtful: boolean;
  qps: number | null;
  delayMs: number;
  now: () => number;
}

/** The five endpoints, with their account, faults and ledger. */
export function serveKeyapi(state: KeyapiState, sockets: Sockets) {
  const faults = makeQueue<Fault>();
  const holds = makeQueue<Hold>();
  const underWay = new Set<Promise<void>>();
  const paces = new Map<string, number[]>();
  let lastId = 0;

  /** Whether the key asks faster than it may; counts what it may. */
  function isTooFast(key: string): boolean {
    const now = performance.now();
    const recent = (paces.get(key) ?? []).filter((at) => at > now - 1000);
    const tooFast = state.qps !== null && recent.length >= state.qps;
    paces.set(key, tooFast ? recent : [...recent, now]);
    return tooFast;
  }

  function refusalFor(row: LedgerRow): Answer | undefined {
    if (row.endpoint === null || row.method !== 'GET') return refusal(404, 'Not Found');
    const account = state.keys.get(row.key ?? '');
    if (!account) return refusal(401, 'apiKey is null');
    if (isTooFast(row.key ?? '')) return refusal(429, 'qps limit exceeded');
    if (account.forbidden?.includes(row.endpoint)) return refusal(403, 'apiKey has no permission');
    if (account.credits < endpoints[row.endpoint].price)
      return refusal(402, 'apiKey quota is not enough');
  }

  /** Takes the price at once, so that two requests cannot spend the same credits. */
  function reserve(row: LedgerRow, response: ServerResponse, account: Account) {
    const price = row.endpoint ? endpoints[row.endpoint].price : 0;
    account.credits -= price;
    response.on('close', () => {
      account.credits += price - row.charged;
    });
  }

  function track(row: LedgerRow, response: ServerResponse) {
    const ended = new Promise<void>((resolve) => {
      response.on('close', () => {
        closeRow(row, response, state.chargeDoubtful);
        resolve();
      });
    });
    // writing to somebody who has gone is no error here
    response.on('error', () => response.destroy());
    underWay.add(ended);
    void ended.then(() => underWay.delete(ended));
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    lastId += 1;
    const row = openRow(lastId, request);
    state.ledger.push(row);
    track(row, response);
    const refused = refusalFor(row);
    const account = state.keys.get(row.key ?? '');
    if (refused || !account || !row.endpoint) {
      row.code = send(response, refused ?? refusal(404, 'Not Found'));
      return;
    }
    reserve(row, response, account);
    const { endpoint, params } = row;
    const fault = faults.take(endpoint, params);
    row.fault = fault?.kind ?? null;
    const hold = holds.take(endpoint, params);
    hold?.arrive();
    await hold?.released;
    if (state.delayMs > 0) await sleep(state.delayMs);
    if (response.destroyed) return;
    const seconds = Math.floor(state.now() / 1000);
    row.code = fault
      ? await writeFault(response, fault, { endpoint, params, seconds, sockets })
      : send(response, answerTo(endpoint, params, seconds));
  }

  return {
    handle,
    faults,
    holds,
    /** Resolves when no request is under way. */
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    reset() {
      faults.clear();
      holds.clear();
      paces.clear();
    },
  };
}
