import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

import { readCopy, writeCopy } from './second-copy';

type Change<T> = { [K in keyof T]?: T[K] | undefined };

/** How a value came: `restored` from its second copy, `unreadable` where neither could be read. */
export type Condition = 'kept' | 'restored' | 'unreadable' | 'newer';

/** A value in `storage.local` that keeps what it can read and never overwrites what it cannot. */
export interface Stored<T> {
  /** Never throws: where nothing can be read, every field is at its default. */
  load: () => Promise<T>;
  /** What became of the value, for the reader to be told. */
  condition: () => Promise<Condition>;
  /** The reader has been told; a value that could not be read anywhere begins anew. */
  settleCondition: () => Promise<void>;
  /**
   * @throws StoredByNewer where a newer version of Sidelight wrote the value, StoredUnreadable where it
   * cannot be read at this moment: then nothing is written over it.
   */
  change: (part: Change<T>) => Promise<T>;
}

/** The stored value was written by a newer version: it is read as far as possible and left alone. */
class StoredByNewer extends Error {
  readonly code = 'stored-by-newer';
}

class StoredUnreadable extends Error {
  readonly code = 'stored-unreadable';
}

const Envelope = z.object({ version: z.number(), value: z.record(z.string(), z.unknown()) });
type Envelope = z.infer<typeof Envelope>;

const tries = 5;
const pauseMs = 200;

/**
 * @param schema every field must recover alone (`z.catch`), so that one bad value never resets the rest.
 * Fields unknown to the schema are kept as they are. What is no envelope at all is put aside under
 * `<key>:unreadable` before anything else is written, and the value comes back from its second copy.
 */
export function defineStored<T extends Record<string, unknown>>(
  key: string,
  version: number,
  schema: z.ZodMiniType<T>,
): Stored<T> {
  const restoredItem = `${key}:restored`;
  let last: Promise<unknown> = Promise.resolve();

  /** One after another, so that two changes never lose each other. */
  function inTurn<R>(act: () => Promise<R>): Promise<R> {
    const next = last.then(act);
    last = next.catch(() => {});
    return next;
  }

  async function read(): Promise<{
    stored: Envelope;
    lost: unknown;
    from: 'local' | 'copy' | 'none';
  }> {
    const raw = await patiently(async () => (await browser.storage.local.get(key))[key]);
    const envelope = Envelope.safeParse(raw);
    if (envelope.success) return { stored: envelope.data, lost: undefined, from: 'local' };
    const copy = Envelope.safeParse(await readCopy(key).catch(() => undefined));
    if (copy.success) return { stored: copy.data, lost: raw, from: 'copy' };
    return { stored: { version, value: {} }, lost: raw, from: 'none' };
  }

  async function putAside(lost: unknown): Promise<void> {
    if (lost !== undefined) await browser.storage.local.set({ [`${key}:unreadable`]: lost });
  }

  async function keep(envelope: Envelope): Promise<void> {
    await browser.storage.local.set({ [key]: envelope });
    // the first copy is the truth; without the second one only an accident is harder to survive
    await writeCopy(key, envelope).catch(() => {});
  }

  /** Brings a lost value back to its first place, once, and notes that it happened. */
  const restore = (): Promise<void> =>
    inTurn(async () => {
      const { stored, lost, from } = await read();
      if (from !== 'copy') return;
      await putAside(lost);
      await browser.storage.local.set({ [key]: stored, [restoredItem]: Date.now() });
    });

  return {
    async load() {
      try {
        const { stored, from } = await read();
        if (from === 'copy') await restore().catch(() => {});
        return schema.parse(stored.value);
      } catch {
        const copy = Envelope.safeParse(await readCopy(key).catch(() => undefined));
        return schema.parse(copy.data?.value ?? {});
      }
    },
    async condition() {
      try {
        const [{ stored, lost, from }, noted] = await Promise.all([
          read(),
          patiently(() => browser.storage.local.get(restoredItem)),
        ]);
        if (from === 'none' && lost !== undefined) return 'unreadable';
        if (stored.version > version) return 'newer';
        return from === 'copy' || noted[restoredItem] !== undefined ? 'restored' : 'kept';
      } catch {
        return 'unreadable';
      }
    },
    settleCondition: () =>
      inTurn(async () => {
        const { lost, from } = await read();
        if (from === 'none' && lost !== undefined) {
          await putAside(lost);
          await keep({ version, value: {} });
        }
        await browser.storage.local.remove(restoredItem);
      }),
    change: (part) =>
      inTurn(async () => {
        const { stored, lost } = await read().catch(() => {
          throw new StoredUnreadable(key);
        });
        if (stored.version > version) throw new StoredByNewer(key);
        await putAside(lost);
        const given = Object.entries(part).filter(([, value]) => value !== undefined);
        // a field that could not be read stays as it is until somebody chooses it anew
        const value = { ...stored.value, ...Object.fromEntries(given) };
        await keep({ version, value });
        return schema.parse(value);
      }),
  };
}

/** Storage may fail for a moment when the browser starts. */
async function patiently<R>(act: () => Promise<R>): Promise<R> {
  for (let left = tries; left > 1; left -= 1) {
    try {
      return await act();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return act();
}
