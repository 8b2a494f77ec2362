import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { BudgetRow, JournalRow } from '@/lib/schema/journal';
import type { Question } from '@/lib/schema/question';

/** Gives every test a browser profile in which nothing was stored yet, and a network that answers nothing. */
export function useNewProfile(): void {
  beforeEach(() => {
    vi.resetModules();
    fakeBrowser.reset();
    globalThis.indexedDB = new IDBFactory();
    fakeBrowser.runtime.getPlatformInfo = vi.fn();
    vi.stubGlobal('navigator', { onLine: true });
    stubFetch(() => {
      throw new TypeError('Failed to fetch');
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Replaces the network. */
export function stubFetch(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn(async (..._request: Parameters<typeof globalThis.fetch>) => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

/** The modules of a background that has just been started: memory is empty, stores are as they were. */
export async function wakeBackground() {
  vi.resetModules();
  const modules = await Promise.all([
    import('@/lib/reports/buy'),
    import('@/lib/reports/get'),
    import('@/lib/reports/entry'),
    import('@/lib/credits/purchases'),
    import('@/lib/credits/budget'),
    import('@/lib/credits/standing'),
    import('@/lib/credits/journal'),
    import('@/lib/storage/key'),
    import('@/lib/storage/cache'),
    import('@/lib/storage/database'),
    import('@/lib/storage/settings'),
  ]);
  return Object.assign({}, ...modules) as Awaited<Intersection<typeof modules>>;
}

type Intersection<T extends readonly object[]> = T extends readonly [
  infer First extends object,
  ...infer Rest extends readonly object[],
]
  ? First & Intersection<Rest>
  : object;

export type Background = Awaited<ReturnType<typeof wakeBackground>>;

/** A started background with a key in it. */
export async function wakeWithKey(): Promise<Background> {
  const background = await wakeBackground();
  await background.saveKey('sk_live_test', 'computer');
  return background;
}

export const videoId = '7561644792577363221';
export const question = (id = videoId): Question<'videoTrends'> => ({
  endpoint: 'videoTrends',
  params: { video_id: id },
});
export const questionKeyOf = (id = videoId) => `videoTrends?video_id=${id}`;

/** What is bought in most tests: video trends at their price of 2 credits. */
export function order(fields: Partial<Parameters<Background['buy']>[0]> = {}) {
  return {
    question: question(),
    maxPrice: 2,
    clickId: crypto.randomUUID(),
    after: 0,
    surface: 'panel' as const,
    ...fields,
  };
}

/** A JSON answer as KeyAPI sends it. */
export const answer = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** Video trends with these views and nothing else. */
export const trends = (views: number) =>
  answer({ code: 0, message: 'success', data: { current_interaction: { views } }, requestId: 'r' });

/** An answer that refuses in the body alone, or by its status too. */
export const refusal = (code: number, status = code) =>
  answer({ code, message: `refused with ${code}` }, status, {});

/** All rows of money. */
export async function ledger({ database }: Pick<Background, 'database'>) {
  const db = await database();
  const journal = (await db.getAll('journal')) as JournalRow[];
  const [month, day] = (await db.getAll('budget')) as BudgetRow[];
  return { journal, month, day };
}

/** Waits until nothing that was not awaited can still be under way in the database. */
export const quiet = () => vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 5)));
