import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Purchase } from '@/lib/reports/buy';
import type { BudgetRow, JournalRow } from '@/lib/schema/journal';
import type { Question } from '@/lib/schema/question';
import { database } from '@/lib/storage/database';
import { saveKey } from '@/lib/storage/key';

import { allowSites } from '../access/sites';

/** The browser's own stores, as the code under test sees them: by promises. */
export const { local, session } = fakeBrowser.storage as unknown as Storage.Static;

/** What `storage.local` holds, but for the mark that there is a database. */
export async function localItems(): Promise<Record<string, unknown>> {
  const { database: _, ...items } = await local.get();
  return items;
}

/** For a machine that does much else beside. */
const patienceMs = 60_000;

/** Gives every test a profile in which nothing was stored yet, and a network that fails. */
export function startInNewProfile(): void {
  beforeEach(async () => {
    fakeBrowser.reset();
    await deleteDB('sidelight');
    // its birth is noted before anything is looked at
    await database();
    allowSites();
    fakeBrowser.runtime.getPlatformInfo = vi.fn();
    vi.stubGlobal('navigator', { onLine: true });
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
  }, patienceMs);
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Gives every test a new profile with a key in it. */
export function startWithKey(): void {
  startInNewProfile();
  beforeEach(() => saveKey('sk_live_test', 'computer'));
}

/** Replaces the network. */
export function stubFetch(answerOf: (url: string) => Response | Promise<Response>) {
  const fetch = vi.fn(async (url: string, _init?: RequestInit) => answerOf(url));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

/** A network that does not answer before it is told to. */
export function holdFetch() {
  const asked = Promise.withResolvers<void>();
  const responded = Promise.withResolvers<Response>();
  const fetch = stubFetch(() => {
    asked.resolve();
    return responded.promise;
  });
  return { fetch, asked: asked.promise, respond: responded.resolve };
}

/** A background that has just been started: its memory is empty, its stores are as they were. */
export async function restart() {
  vi.resetModules();
  const { buy } = await import('@/lib/reports/buy');
  const { get } = await import('@/lib/reports/get');
  return { buy, get };
}

export const videoId = '7561644792577363221';
export const question = (id = videoId): Question<'videoTrends'> => ({
  endpoint: 'videoTrends',
  params: { video_id: id },
});
export const keyOf = (id = videoId) => `videoTrends?video_id=${id}`;

/** One click on what most tests buy: video trends, at their price of 2 credits. */
export const click = (fields: Partial<Purchase> = {}): Purchase => ({
  question: question(),
  maxPrice: 2,
  clickId: crypto.randomUUID(),
  after: 0,
  surface: 'panel',
  ...fields,
});

/** An answer as KeyAPI sends it. */
export const answer = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** Video trends that hold these views and nothing else. */
export const trends = (views: number) =>
  answer({ code: 0, message: 'success', data: { current_interaction: { views } } });

/** What stands in the stores of money. */
export async function ledger() {
  const db = await database();
  const journal = (await db.getAll('journal')) as JournalRow[];
  const [month, day] = (await db.getAll('budget')) as BudgetRow[];
  return { journal, day, month };
}

/** From now on the database throws, as on a full or damaged disk. */
export async function breakDatabase() {
  // opened before, because opening needs transactions of its own
  await database();
  return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('The disk is full', 'UnknownError');
  });
}
