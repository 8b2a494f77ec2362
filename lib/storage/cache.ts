import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

import { database } from './database';

/** Our own cap, below Chromium's 10 MB for `storage.local`; Firefox has none. */
const capBytes = 8_000_000;

const itemKey = (questionKey: string) => `answer:${questionKey}`;
const bytesOf = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length;

/** The cached text of a question, or null. A look-up marks it as used. */
export async function readCached(questionKey: string): Promise<string | null> {
  const key = itemKey(questionKey);
  const reading = browser.storage.local.get(key);
  // where an answer waits, nobody asks whether this went well
  reading.catch(() => {});
  // first, because it is newer than what the browser could not replace
  const waiting = z.string().safeParse(await readWaiting(key));
  if (waiting.success) return waiting.data;
  const text = z.string().safeParse((await reading)[key]);
  if (!text.success) return null;
  void markUsed(key);
  return text.data;
}

/**
 * Keeps an answer, evicting the least recently used ones above the cap. When the browser refuses
 * even then, the answer waits in the database: what was paid for is never lost to a full store.
 */
export async function writeCached(questionKey: string, text: string): Promise<void> {
  const key = itemKey(questionKey);
  if ((await tryToWrite(key, text, capBytes)) || (await tryToWrite(key, text, capBytes / 2)))
    await (await database()).delete('waiting', key);
  else await (await database()).put('waiting', text, key);
}

/** Browsers tell a full store by different errors, so whatever is thrown counts as one. */
async function tryToWrite(key: string, text: string, cap: number): Promise<boolean> {
  try {
    await evict(await admit(key, bytesOf(text), cap));
    await browser.storage.local.set({ [key]: text });
    return true;
  } catch {
    return false;
  }
}

async function readWaiting(key: string): Promise<unknown> {
  try {
    return await (await database()).get('waiting', key);
  } catch {
    // what the browser's own store holds is shown without the database too
    return undefined;
  }
}

/** Books an entry into the index and returns the keys that must go for it. */
async function admit(key: string, bytes: number, cap: number): Promise<string[]> {
  const tx = (await database()).transaction(['cacheIndex', 'cacheSums'], 'readwrite');
  const index = tx.objectStore('cacheIndex');
  const sums = tx.objectStore('cacheSums');
  const before = await index.get(key);
  let total = ((await sums.get('bytes')) ?? 0) - (before?.bytes ?? 0) + bytes;
  const gone: string[] = [];
  let oldest = total > cap ? await index.index('usedAt').openCursor() : null;
  while (oldest && total > cap) {
    if (oldest.value.key !== key) {
      gone.push(oldest.value.key);
      total -= oldest.value.bytes;
      await oldest.delete();
    }
    oldest = await oldest.continue();
  }
  await index.put({ key, bytes, usedAt: Date.now() });
  await sums.put(total, 'bytes');
  await tx.done;
  return gone;
}

const evict = async (keys: string[]) => {
  if (keys.length) await browser.storage.local.remove(keys);
};

async function markUsed(key: string): Promise<void> {
  try {
    const tx = (await database()).transaction('cacheIndex', 'readwrite');
    const entry = await tx.store.get(key);
    if (entry) await tx.store.put({ ...entry, usedAt: Date.now() });
    await tx.done;
  } catch {
    // the order of eviction is worth no failure
  }
}
