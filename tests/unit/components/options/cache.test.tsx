// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { Cache } from '@/components/options/cache';
import { tellNews } from '@/lib/messaging/news';
import type { CacheSize, Reply } from '@/lib/messaging/protocol';
import { text } from '@/lib/text/en';

import { click, mount, type Mounted, settle } from './mount';

const words = text.options.data;
let cache: CacheSize[] = [];
let refused: string[] = [];
let calls: { call: string; input: unknown }[] = [];
let shown: Mounted;

beforeEach(() => {
  fakeBrowser.reset();
  refused = [];
  calls = [];
  cache = [
    { endpoint: 'videoTrends', entries: 12, bytes: 1_234_567 },
    { endpoint: 'videoList', entries: 1, bytes: 900 },
    { endpoint: 'musicDetail', entries: 0, bytes: 0 },
  ];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: { call: string; input: { endpoint: string } }): Promise<Reply> => {
      calls.push(message);
      if (refused.includes(message.call)) return { ok: false, code: 'unexpected', message: '' };
      if (message.call === 'clearCache')
        cache = cache.map((size) =>
          size.endpoint === message.input.endpoint ? { ...size, entries: 0, bytes: 0 } : size,
        );
      return { ok: true, value: message.call === 'cacheSizes' ? cache : null };
    },
  });
});

const row = (kind: string) =>
  [...shown.page.querySelectorAll('li')].find(
    (item) => item.firstElementChild?.textContent === kind,
  );
const clear = (kind: string) => shown.one<HTMLButtonElement>(`[aria-label="Clear: ${kind}"]`);
const button = (name: string) => {
  const found = [...shown.page.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

/** A loaded machine takes its time. */
const patience = { timeout: 15_000, interval: 20 };
async function says(sentence: string): Promise<void> {
  const shownText = async () => {
    await settle();
    return shown.page.textContent;
  };
  await expect.poll(shownText, patience).toContain(sentence);
}

it('says how much is kept in all and of each kind', async () => {
  shown = await mount(<Cache />);
  expect(shown.page.textContent).toContain('13 answers · 1.2 MB');
  expect(row(words.kinds.videoTrends)?.textContent).toContain('12 answers1.2 MB');
  expect(row(words.kinds.videoList)?.textContent).toContain('1 answer900 bytes');
  expect(row(words.kinds.musicDetail)?.textContent).toContain('0 answers');
  expect(clear(words.kinds.musicDetail).disabled).toBe(true);
});

it('clears one kind, after it has said what that means, and no other', async () => {
  shown = await mount(<Cache />);
  await click(clear(words.kinds.videoTrends));
  // 12 answers of 2 credits each
  expect(shown.page.textContent).toContain('seeing all of them again costs up to 24 credits.');
  await click(button(words.asking.no));
  expect(calls.some(({ call }) => call === 'clearCache')).toBe(false);
  await click(clear(words.kinds.videoTrends));
  await click(button('Clear 12 answers'));
  await settle();
  expect(calls.filter(({ call }) => call === 'clearCache')).toEqual([
    { call: 'clearCache', input: { endpoint: 'videoTrends' } },
  ]);
  expect(row(words.kinds.videoTrends)?.textContent).toContain(words.cleared);
  expect(shown.page.textContent).toContain('1 answer · 900 bytes');
  expect(document.activeElement?.textContent).toBe(words.kept);
});

it('says that it was not cleared, and goes on asking', async () => {
  shown = await mount(<Cache />);
  refused = ['clearCache'];
  await click(clear(words.kinds.videoList));
  expect(shown.page.textContent).toContain('seeing it again costs up to 1 credit.');
  await click(button('Clear 1 answer'));
  await settle();
  expect(shown.page.textContent).toContain(words.notCleared);
  expect(shown.page.textContent).toContain('13 answers');
});

it('follows what is bought and cleared elsewhere', async () => {
  shown = await mount(<Cache />);
  cache = cache.map(({ endpoint }) => ({ endpoint, entries: 40, bytes: 0 }));
  tellNews({ changed: 'answer', key: 'videoTrends?video_id=1' });
  await says('120 answers');
  cache = cache.map(({ endpoint }) => ({ endpoint, entries: 0, bytes: 0 }));
  tellNews({ changed: 'cache' });
  await says(words.none);
  expect(shown.page.textContent).not.toContain('120');
});

it('looks again where the background did not say', async () => {
  refused = ['cacheSizes'];
  shown = await mount(<Cache />);
  expect(shown.page.textContent).toContain(words.unreadable.title);
  refused = [];
  await click(button(words.unreadable.action));
  expect(shown.page.textContent).toContain('13 answers');
});
