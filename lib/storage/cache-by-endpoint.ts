import browser from 'webextension-polyfill';

import type { CacheSize } from '../messaging/protocol';
import { type EndpointName, parameters } from '../schema/question';
import { database } from './database';

const names = Object.keys(parameters) as EndpointName[];
const prefixOf = (endpoint: EndpointName) => `answer:${endpoint}?`;

/** How many answers of each endpoint are kept, and their size. Read from the index, not from the answers. */
export async function cacheSizes(): Promise<CacheSize[]> {
  const entries = await (await database()).getAll('cacheIndex');
  return names.map((endpoint) => {
    const own = entries.filter(({ key }) => key.startsWith(prefixOf(endpoint)));
    const bytes = own.reduce((sum, entry) => sum + entry.bytes, 0);
    return { endpoint, entries: own.length, bytes };
  });
}

/** Forgets every kept answer of an endpoint, those that wait in the database too. */
export async function clearCached(endpoint: EndpointName): Promise<void> {
  const db = await database();
  const prefix = prefixOf(endpoint);
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const keys = await db.getAllKeys('cacheIndex', range);
  await browser.storage.local.remove(keys);
  const tx = db.transaction(['cacheIndex', 'cacheSums', 'waiting'], 'readwrite');
  const index = tx.objectStore('cacheIndex');
  const sums = tx.objectStore('cacheSums');
  let total = (await sums.get('bytes')) ?? 0;
  for (const entry of await index.getAll(range)) total -= entry.bytes;
  await index.delete(range);
  await tx.objectStore('waiting').delete(range);
  await sums.put(Math.max(0, total), 'bytes');
  await tx.done;
}
