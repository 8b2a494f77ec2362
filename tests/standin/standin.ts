import { X509Certificate } from 'node:crypto';
import https from 'node:https';
import { createSecureContext } from 'node:tls';

import {
  fingerprintOf,
  keyapiHost,
  makeCertificate,
  strangerHost,
  tiktokHost,
} from './certificate.ts';
import type { Fault, Match } from './faults.ts';
import { makeHold } from './keyapi/hold.ts';
import { type KeyapiState, serveKeyapi } from './keyapi/serve.ts';
import type { Account, LedgerRow } from './ledger.ts';
import { startProxy } from './proxy.ts';
import { makeSockets } from './sockets.ts';
import { makeSite, strictCsp, type SiteState } from './tiktok/serve.ts';

export type { Fault } from './faults.ts';

export interface Standin extends KeyapiState, SiteState {
  /** TLS on 127.0.0.1, for the names of both services and of a stranger's site. */
  port: number;
  /** A plain CONNECT proxy on 127.0.0.1 that leads these names here; it answers no plain request. */
  proxyPort: number;
  /** What Chromium calls the certificate's key. */
  fingerprint: string;
  /** What Firefox calls the certificate. */
  certificateDigest: string;
  /** Whether KeyAPI shows a certificate of another key, as somebody in between would. */
  impostor: boolean;
  /** Every other host that somebody asked for. */
  strayHosts: string[];
  /** Makes matching requests go wrong. */
  fault(fault: Fault, match?: Match): void;
  /** Keeps matching requests waiting. `arrived` resolves with the first of them. */
  hold(match?: Match): { release(): void; arrived: Promise<void> };
  /** Resolves when no KeyAPI request is under way, so that the ledger's rows are whole. */
  settled(): Promise<void>;
  /** Everything as at the start; what was held is let go. */
  reset(): void;
  close(): Promise<void>;
}

/** The key that is good from the start, with 1000 credits. */
export const standinKey = 'sk_live_standin';

const accountsAtStart = (): [string, Account][] => [[standinKey, { credits: 1000 }]];

/** One server that is both www.tiktok.com and api.keyapi.ai. `now` (ms) dates its data, not its ledger. */
export async function startStandin(
  options: { now?: () => number; port?: number } = {},
): Promise<Standin> {
  const ledger: LedgerRow[] = [];
  const strayHosts: string[] = [];
  const state: KeyapiState & SiteState & { impostor: boolean } = {
    ledger,
    keys: new Map(accountsAtStart()),
    chargeDoubtful: true,
    qps: null,
    delayMs: 0,
    now: options.now ?? Date.now,
    pages: [],
    siteRequests: [],
    pageCsp: strictCsp,
    impostor: false,
  };
  const sockets = makeSockets();
  const keyapi = serveKeyapi(state, sockets);
  const site = makeSite(state);
  const holds = new Set<() => void>();
  const certificate = await makeCertificate();
  const anothers = createSecureContext(await makeCertificate());
  const secure: https.ServerOptions = {
    ...certificate,
    // without a context of its own a name gets the server's
    SNICallback: (name, take) =>
      take(null, name === keyapiHost && state.impostor ? anothers : undefined),
  };
  const server = https.createServer(secure, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (host === keyapiHost) void keyapi.handle(request, response);
    else if (host === tiktokHost) site(request, response);
    else if (host === strangerHost) response.end('<!doctype html><title>A stranger</title>');
    else {
      strayHosts.push(host);
      response.writeHead(421).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  server.on('connection', sockets.track);
  const proxy = await startProxy(port, (host) => strayHosts.push(host));

  function letGo() {
    keyapi.reset();
    for (const release of holds) release();
    holds.clear();
  }

  return Object.assign(state, {
    port,
    proxyPort: proxy.port,
    fingerprint: fingerprintOf(certificate.cert),
    certificateDigest: new X509Certificate(certificate.cert).fingerprint256,
    strayHosts,
    fault: (fault: Fault, match?: Match) => keyapi.faults.add(fault, match),
    hold(match?: Match) {
      const { hold, arrived } = makeHold();
      holds.add(hold.release);
      keyapi.holds.add(hold, match);
      return { release: hold.release, arrived };
    },
    settled: () => keyapi.settled(),
    reset() {
      letGo();
      for (const list of [ledger, strayHosts, state.pages, state.siteRequests]) list.length = 0;
      state.keys.clear();
      for (const [key, account] of accountsAtStart()) state.keys.set(key, account);
      const calm = { chargeDoubtful: true, qps: null, delayMs: 0, impostor: false };
      Object.assign(state, calm, { pageCsp: strictCsp });
    },
    async close() {
      letGo();
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      sockets.destroyAll();
      await proxy.close();
      await closed;
    },
  });
}
