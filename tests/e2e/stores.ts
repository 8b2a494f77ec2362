import { inPage, type OwnPage } from './own-page.ts';

/** The stored key, as it stands in the extension's database. */
export const readSecret = (control: OwnPage): Promise<unknown> =>
  inPage(
    control,
    async () => {
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
    },
    undefined,
  );

/** Empties everything that the extension keeps, but for the key that is given. */
export const emptyStores = (control: OwnPage, secret: unknown): Promise<void> =>
  inPage(
    control,
    async (kept) => {
      await chrome.storage.local.clear();
      // a panel that has proved itself stays proven
      const session = Object.keys(await chrome.storage.session.get(null));
      await chrome.storage.session.remove(session.filter((name) => !name.startsWith('panel:')));
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('sidelight');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const name of db.objectStoreNames) tx.objectStore(name).clear();
      if (kept) tx.objectStore('secrets').put(kept, 'key');
      await new Promise((resolve) => tx.addEventListener('complete', resolve));
      db.close();
    },
    secret,
  );
