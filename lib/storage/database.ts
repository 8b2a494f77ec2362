import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import browser from 'webextension-polyfill';

interface Stores extends DBSchema {
  /** The key (lib/storage/key.ts). */
  secrets: { key: string; value: unknown };
  /** One row a purchase (lib/credits). */
  journal: {
    key: string;
    value: unknown;
    indexes: {
      state: string;
      clickId: string;
      question: [string, number];
      plannedAt: number;
    };
  };
  /** One row a day and a month (lib/credits). */
  budget: { key: string; value: unknown };
  /** Single facts about money: limits, last day seen, pause, standing refusal. */
  money: { key: string; value: unknown };
  /** Answers that the cache could not take. */
  waiting: { key: string; value: unknown };
  /** Sizes and last uses of cached answers. */
  cacheIndex: {
    key: string;
    value: { key: string; bytes: number; usedAt: number };
    indexes: { usedAt: number };
  };
  /** The second copy of the settings. */
  copies: { key: string; value: unknown };
  /** Answers shown again from the cache, one row a day and question (lib/credits/saved.ts). */
  saved: { key: [string, string]; value: unknown };
  /** Sums over the cache index. */
  cacheSums: { key: string; value: number };
}

export type Database = IDBPDatabase<Stores>;

let opened: Promise<Database> | undefined;

/** Where the money store says that what was spent before is not known. */
export const lostItem = 'lost';

/** Where `storage.local` says that there is a database. */
const markItem = 'database';

/** The extension's own database. Content scripts and pages of other origins cannot reach it. */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Database> {
  let isNew = false;
  const db = await openDB<Stores>('sidelight', 2, {
    upgrade(created, oldVersion, _newVersion, tx) {
      isNew = oldVersion < 1;
      if (isNew) createFirstStores(created);
      tx.objectStore('journal').createIndex('plannedAt', 'plannedAt');
      created.createObjectStore('copies');
      created.createObjectStore('saved', { keyPath: ['day', 'questionKey'] });
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase | null)?.close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  if (isNew) await noteBirth(db);
  else void mark().catch(() => {});
  return db;
}

/**
 * A browser may replace a damaged database by an empty one without a word. A mark in the other store tells
 * that from the first start.
 */
async function noteBirth(db: Database): Promise<void> {
  // where the mark cannot be read, nobody can say that nothing was spent before
  const hadOne = await isMarked().catch(() => true);
  if (hadOne) await db.put('money', { at: Date.now() }, lostItem);
  else await mark();
}

async function mark(): Promise<void> {
  if (!(await isMarked())) await browser.storage.local.set({ [markItem]: { since: Date.now() } });
}

const isMarked = async (): Promise<boolean> =>
  (await browser.storage.local.get(markItem))[markItem] !== undefined;

/** The stores of version 1. */
function createFirstStores(db: Database): void {
  db.createObjectStore('secrets');
  const journal = db.createObjectStore('journal', { keyPath: 'id' });
  journal.createIndex('state', 'state');
  journal.createIndex('clickId', 'clickId', { unique: true });
  journal.createIndex('question', ['questionKey', 'plannedAt']);
  db.createObjectStore('budget', { keyPath: 'period' });
  db.createObjectStore('money');
  db.createObjectStore('waiting');
  db.createObjectStore('cacheIndex', { keyPath: 'key' }).createIndex('usedAt', 'usedAt');
  db.createObjectStore('cacheSums');
}
