// @vitest-environment happy-dom
import { useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { type Paged, usePages } from '@/components/hooks/use-pages';
import { pageOf } from '@/lib/keyapi/page-of';
import { questionKey } from '@/lib/keyapi/question-key';
import { tellNews } from '@/lib/messaging/news';
import type { Trouble } from '@/lib/schema/holding';
import type { Question } from '@/lib/schema/question';

import { type HeldPage, listHolding } from './list-holding';

type Request = { call: string; input: { question: Question<'videoList'>; clickId?: string } };

const question: Question<'videoList'> = {
  endpoint: 'videoList',
  params: { region: 'US', page_num: 1, page_size: 10 },
};
const keyOf = (page: number) => questionKey(pageOf(question, page));

/** What the background holds: pages by number, and how the next purchase ends. */
let held: Map<number, HeldPage>;
let refusal: Trouble | null;
let lastPage: number;
let limits: { day: number; month: number };
/** How long a purchase takes. */
let buyingMs: number;
let requests: Request[];
let renders: number;
let shown: Paged<'videoList'> | undefined;
let root: Root;

const holdingOf = (page: number) => listHolding(held.get(page));

const hold = (from: number, to: number) => {
  for (let page = from; page <= to; page += 1)
    held.set(page, { last: page === lastPage, kind: 'library', at: page });
};

async function answer({ call, input }: Request): Promise<unknown> {
  if (call === 'overview') return { key: 'computer', settings: {}, spending: { limits } };
  const page = input.question.params.page_num;
  if (call === 'get') return holdingOf(page);
  await pause(buyingMs);
  if (refusal) return { ...holdingOf(page), trouble: refusal };
  held.set(page, { last: page === lastPage, kind: 'library', at: 1000 + page });
  return holdingOf(page);
}

beforeEach(() => {
  fakeBrowser.reset();
  held = new Map();
  refusal = null;
  lastPage = 1000;
  limits = { day: 5, month: 50 };
  buyingMs = 0;
  requests = [];
  renders = 0;
  shown = undefined;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (request: Request) => {
      requests.push(structuredClone(request));
      return { ok: true, value: await answer(request) };
    },
  });
  root = createRoot(document.createElement('div'));
});
afterEach(() => root.unmount());

function View() {
  const paged = usePages(question, 'explore');
  useEffect(() => {
    renders += 1;
    shown = paged;
  });
  return null;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const see = async (check: () => boolean): Promise<void> => {
  await expect.poll(check, { interval: 5, timeout: 15_000 }).toBe(true);
};

async function render(): Promise<Paged<'videoList'>> {
  root.render(<View />);
  await see(() => shown?.reading === false);
  return current();
}

function current(): Paged<'videoList'> {
  if (!shown) throw new Error('Nothing was rendered.');
  return shown;
}

const asked = (call: string) =>
  requests.filter((request) => request.call === call).map((r) => r.input.question.params.page_num);

it('reads the held pages up to the first gap, and offers the one after', async () => {
  hold(1, 3);
  hold(5, 9);
  const { pages, next, ended } = await render();
  expect(pages.map(({ report }) => report?.fetchedAt)).toEqual([1, 2, 3]);
  expect(next.holding).toMatchObject({ report: null, price: 1 });
  expect(ended).toBe(false);
  expect(asked('buy')).toEqual([]);
});

it('holds a hundred pages without reading or drawing them again for what does not concern them', async () => {
  hold(1, 100);
  const before = await render();
  expect(before.pages).toHaveLength(100);
  expect(renders).toBeLessThan(16);

  requests = [];
  renders = 0;
  tellNews({ changed: 'money' });
  tellNews({ changed: 'answer', key: 'videoList?page_num=1&page_size=10&region=DE' });
  tellNews({ changed: 'answer', key: keyOf(150) });
  tellNews({ changed: 'settings' });
  await see(() => asked('get').includes(101));
  expect(renders).toBe(0);
  expect(current().pages).toBe(before.pages);

  requests = [];
  hold(101, 101);
  tellNews({ changed: 'answer', key: keyOf(101) });
  await see(() => current().pages.length === 101);
  expect(asked('get')).toEqual([101, 102]);
  expect(renders).toBeLessThan(4);
  expect(current().pages.slice(0, 100)).toEqual(before.pages);
  expect(current().pages[41]).toBe(before.pages[41]);
});

it('reads a page anew that was bought again elsewhere, and that page alone', async () => {
  hold(1, 5);
  const before = await render();
  requests = [];
  held.set(2, { last: false, kind: 'library', at: 77 });
  tellNews({ changed: 'answer', key: keyOf(2) });
  await see(() => current().pages[1]?.report?.fetchedAt === 77);
  expect(asked('get')).toEqual([2]);
  expect(current().pages[0]).toBe(before.pages[0]);
});

it('starts anew where a held page is gone', async () => {
  hold(1, 4);
  await render();
  held.delete(3);
  tellNews({ changed: 'answer', key: keyOf(3) });
  await see(() => current().pages.length === 2);
});

it('buys several pages in a row, each with a click of its own', async () => {
  await render();
  current().buyMore(5, 1);
  await see(() => current().pages.length === 5 && !current().next.loading);
  expect(asked('buy')).toEqual([1, 2, 3, 4, 5]);
  const clicks = requests.flatMap(({ input }) => input?.clickId ?? []);
  expect(new Set(clicks).size).toBe(5);
});

it('buys nothing beyond the last page', async () => {
  lastPage = 2;
  await render();
  current().buyMore(5, 1);
  await see(() => current().ended && !current().next.loading);
  expect(asked('buy')).toEqual([1, 2]);
});

it('stops at the first trouble, keeps it in sight, and forgets it when the limit is raised', async () => {
  hold(1, 1);
  await render();
  refusal = { code: 'budget-reached', period: 'day', limit: 5, counted: 5 };
  current().buyMore(5, 1);
  await see(() => current().next.holding?.trouble?.code === 'budget-reached');
  expect(asked('buy')).toEqual([2]);
  expect(current().next.loading).toBe(false);

  tellNews({ changed: 'answer', key: keyOf(2) });
  tellNews({ changed: 'money' });
  await see(() => requests.some(({ call }) => call === 'overview'));
  expect(current().next.holding?.trouble?.code).toBe('budget-reached');

  limits = { day: 50, month: 500 };
  tellNews({ changed: 'money' });
  await see(() => current().next.holding?.trouble === null);
});

it('buys every page again, and shows a trouble beside the page that it met', async () => {
  hold(1, 3);
  await render();
  current().buyAllAgain(1);
  await see(() => current().pages[2]?.report?.fetchedAt === 1003 && !current().next.loading);
  expect(asked('buy')).toEqual([1, 2, 3]);

  refusal = { code: 'offline' };
  current().buyAgain(2, 1);
  await see(() => current().pages[1]?.trouble?.code === 'offline');
  expect(current().pages[1]?.report?.fetchedAt).toBe(1002);
  expect(current().pages[0]?.trouble).toBeNull();
});

it('ends a run of purchases when its list is left', async () => {
  buyingMs = 10;
  await render();
  current().buyMore(5, 1);
  await see(() => asked('buy').length === 1);
  root.unmount();
  const bought = asked('buy').length;
  await pause(60);
  expect(asked('buy')).toHaveLength(bought);
  expect(bought).toBe(1);
  root = createRoot(document.createElement('div'));
});

it('shows made-up pages one by one, for free, up to the last', async () => {
  for (const page of [1, 2, 3, 4]) held.set(page, { last: page === 2, kind: 'sample', at: page });
  await render();
  expect(current().pages).toHaveLength(1);
  current().moreSample?.();
  await see(() => current().pages.length === 2);
  expect(current().moreSample).toBeNull();
  expect(asked('buy')).toEqual([]);
});

it('says that the background did not answer, and looks again when asked', async () => {
  hold(1, 2);
  const send = fakeBrowser.runtime.sendMessage;
  Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.reject(new Error('asleep')) });
  root.render(<View />);
  await see(() => shown?.next.fault === 'unanswered');
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  current().next.look();
  await see(() => current().pages.length === 2 && current().next.fault === null);
});
