import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

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

/** The extension's own database. Content scripts and pages of other origins cannot reach it. */
export function database(): Promise<Database> {
  opened ??= openDB<Stores>('sidelight', 2, {
    upgrade(db, oldVersion, _newVersion, tx) {
      if (oldVersion < 1) createFirstStores(db);
      tx.objectStore('journal').createIndex('plannedAt', 'plannedAt');
      db.createObjectStore('copies');
      db.createObjectStore('saved', { keyPath: ['day', 'questionKey'] });
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase | null)?.close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

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
