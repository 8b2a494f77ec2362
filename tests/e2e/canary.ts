import { type Standin, startStandin } from '../standin/standin.ts';
import { inPage, type OwnPage } from './own-page.ts';
import { example } from './videos.ts';

/** A key that is looked for everywhere. */
export const canary = 'sk_live_CANARY_that_sings_7f3a9c1e5b';

const ask = { endpoint: 'videoTrends', params: { video_id: example.id } } as const;
export const order = { question: ask, maxPrice: 2, after: 0, surface: 'options' } as const;

export async function startWithCanary(): Promise<Standin> {
  const standin = await startStandin();
  standin.keys.set(canary, { credits: 100 });
  return standin;
}

/** All that somebody without our origin can get hold of, as one text for each place. */
export type Finds = Record<string, string>;

/** The places where the key was found, and those where there was nothing to search, which proves nothing. */
export const withCanary = (finds: Finds): string[] =>
  Object.keys(finds).filter((place) => !finds[place] || finds[place].includes(canary));

/** Runs in a page: what a script of it can read of what is stored. */
export async function readableInPage(): Promise<string> {
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  const kept = [
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
    databases,
  ];
  return JSON.stringify([kept, await caches.keys(), performance.getEntries()]);
}

/** What the extension keeps, but for the store of the key. */
export const kept = (own: OwnPage): Promise<string> =>
  inPage(
    own,
    async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('sidelight');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const stores = [...db.objectStoreNames].filter((name) => name !== 'secrets');
      const rows = stores.map(
        (name) =>
          new Promise((resolve) => {
            const reading = db.transaction(name).objectStore(name).getAll();
            reading.addEventListener('success', () => resolve(reading.result));
          }),
      );
      const areas = [chrome.storage.local.get(), chrome.storage.session.get()];
      return JSON.stringify(await Promise.all([...rows, ...areas]));
    },
    undefined,
  );
