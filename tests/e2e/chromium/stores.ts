import type { Page } from '@playwright/test';

/** The stored key, as it stands in the extension's database. */
export const readSecret = (control: Page): Promise<unknown> =>
  control.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('sidelight');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const secret = await new Promise<unknown>((resolve) => {
      const reading = db.transaction('secrets').objectStore('secrets').get('key');
      reading.addEventListener('success', () => resolve(reading.result));
    });
    db.close();
    return secret;
  });

/** Empties everything that the extension keeps, but for the key that is given. */
export const emptyStores = (control: Page, secret: unknown): Promise<void> =>
  control.evaluate(async (kept) => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('sidelight');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const tx = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const name of db.objectStoreNames) tx.objectStore(name).clear();
    if (kept) tx.objectStore('secrets').put(kept, 'key');
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    db.close();
  }, secret);
