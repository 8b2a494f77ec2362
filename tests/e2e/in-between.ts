import { expect } from '@playwright/test';

import { type Fault, type Standin, standinKey } from '../standin/standin.ts';
import { callFrom, discrepancies, readMoney } from './background.ts';
import type { OwnPage } from './own-page.ts';
import { emptyStores, readSecret } from './stores.ts';
import { example } from './videos.ts';

export const elsewhere = 'https://elsewhere.example/v1/tiktok/video/trends';
export const inClear = 'http://api.keyapi.ai/v1/tiktok/video/trends';
const json = { 'content-type': 'application/json' };

/** What must be said of them. */
export const titles = {
  network: 'KeyAPI could not be reached',
  unreadable: 'The answer could not be read',
  'server-error': 'KeyAPI had a fault',
} as const;

interface Attack {
  name: string;
  fault: Fault;
  code: keyof typeof titles;
}

/** What somebody between us and KeyAPI can answer in its place, and how it must be read. */
const attacks: readonly Attack[] = [
  ...[301, 302, 303, 307, 308].flatMap((status) =>
    [elsewhere, inClear].map((location) => ({
      name: `${status} to ${location}`,
      fault: { kind: 'redirect', status, location } as const,
      code: 'network' as const,
    })),
  ),
  { name: 'a portal', fault: { kind: 'html', status: 200 }, code: 'unreadable' },
  {
    name: 'a portal with its own status',
    fault: { kind: 'html', status: 511 },
    code: 'server-error',
  },
  {
    name: 'a portal that says it is JSON',
    fault: { kind: 'raw', status: 200, headers: json, text: '<!doctype html><h1>Sign in</h1>' },
    code: 'unreadable',
  },
  {
    name: 'a page that sends itself elsewhere',
    fault: {
      kind: 'raw',
      status: 200,
      headers: { 'content-type': 'text/html', refresh: `0; url=${elsewhere}` },
      text: `<meta http-equiv="refresh" content="0; url=${elsewhere}">`,
    },
    code: 'unreadable',
  },
  {
    name: 'an answer that names other places',
    fault: {
      kind: 'raw',
      status: 200,
      headers: { ...json, link: `<${elsewhere}>; rel=preload`, 'content-location': elsewhere },
      text: '{"code":"x"}',
    },
    code: 'unreadable',
  },
];

/**
 * Buys once under every attack, each time with empty stores: one request to KeyAPI, and the sums are right.
 * `buyOnce` buys the trend of a video from the panel's surface and looks at what comes of it.
 */
export async function withstandAll(
  control: OwnPage,
  standin: Standin,
  buyOnce: (attack: Attack) => Promise<void>,
): Promise<void> {
  const secret = await readSecret(control);
  for (const attack of attacks) {
    const { name, fault, code } = attack;
    // three doubtful ends in a row would rest the endpoint
    await emptyStores(control, secret);
    standin.ledger.length = 0;
    standin.fault(fault);
    await buyOnce(attack);
    await standin.settled();
    expect(standin.ledger, name).toMatchObject([
      { key: standinKey, path: '/v1/tiktok/video/trends' },
    ]);
    const { journal, budget } = await readMoney(control);
    expect(journal, name).toMatchObject([{ outcome: code, state: 'unknown', surface: 'panel' }]);
    expect(discrepancies({ journal, budget }, standin.ledger), name).toEqual([]);
  }
  await emptyStores(control, secret);
}

/** Buys as a page of the extension does, without an interface. */
export async function buyByCall(control: OwnPage, { name, code }: Attack): Promise<void> {
  const question = { endpoint: 'videoTrends', params: { video_id: example.id } } as const;
  const { trouble, report } = await callFrom(control, 'buy', {
    question,
    maxPrice: 2,
    after: 0,
    surface: 'panel',
    clickId: `attack ${name}`.slice(0, 64),
  });
  expect([trouble, report], name).toMatchObject([{ code, charge: 'doubtful' }, null]);
}

/** Runs in a page: goes where an attack would have us go. */
export const visit = (to: string): Promise<void> => fetch(to, { mode: 'no-cors' }).then(() => {});
