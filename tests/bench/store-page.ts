// What runs in the page of the store control, which holds nothing but lib/storage/cache.ts as `cache`.

import type { readCached, writeCached } from '../../lib/storage/cache.ts';

declare const cache: { readCached: typeof readCached; writeCached: typeof writeCached };

/** Fills the store with entries as the cache writes them, many at once. */
export async function fill({ entries, size }: { entries: number; size: number }): Promise<void> {
  // opens the database
  await cache.readCached('nothing');
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('sidelight');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const text = 'x'.repeat(size - 2);
  for (let from = 0; from < entries; from += 500) {
    const keys = Array.from({ length: Math.min(500, entries - from) }, (_, at) => from + at);
    await chrome.storage.local.set(
      Object.fromEntries(keys.map((key) => [`answer:filled-${key}`, text])),
    );
    const tx = db.transaction('cacheIndex', 'readwrite');
    for (const key of keys)
      tx.objectStore('cacheIndex').put({ key: `answer:filled-${key}`, bytes: size, usedAt: key });
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
  }
  const tx = db.transaction('cacheSums', 'readwrite');
  tx.objectStore('cacheSums').put(entries * size, 'bytes');
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  db.close();
}

/** Ms of one look-up. */
export async function lookUp(key: number): Promise<number> {
  const before = performance.now();
  const found = await cache.readCached(`filled-${key}`);
  const ms = performance.now() - before;
  if (found === null) throw new Error(`The entry ${key} is gone.`);
  // a look-up marks its entry as used, which nobody waits for
  await new Promise((resolve) => setTimeout(resolve, 20));
  return ms;
}

/** Ms of one insertion. */
export async function insert({ name, size }: { name: string; size: number }): Promise<number> {
  const text = 'x'.repeat(size - 2);
  const before = performance.now();
  await cache.writeCached(`inserted-${name}`, text);
  const ms = performance.now() - before;
  if ((await chrome.storage.local.get(`answer:inserted-${name}`)) === undefined)
    throw new Error(`The entry ${name} was not written.`);
  return ms;
}

/** Takes the entries of a round out again, so that a store stays below its cap. */
export async function emptyOf(turn: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('sidelight');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const tx = db.transaction(['cacheIndex', 'cacheSums'], 'readwrite');
  const index = tx.objectStore('cacheIndex');
  const keys: string[] = [];
  let bytes = 0;
  const prefix = `answer:inserted-${turn}-`;
  index.openCursor(IDBKeyRange.bound(prefix, `${prefix}~`)).addEventListener('success', (event) => {
    const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
    if (cursor) {
      keys.push(cursor.primaryKey as string);
      bytes += cursor.value.bytes;
      cursor.delete();
      cursor.continue();
      return;
    }
    const sums = tx.objectStore('cacheSums');
    const reading = sums.get('bytes');
    reading.addEventListener('success', () => sums.put(reading.result - bytes, 'bytes'));
  });
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  db.close();
  await chrome.storage.local.remove(keys);
}
