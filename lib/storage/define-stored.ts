import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

type Change<T> = { [K in keyof T]?: T[K] | undefined };

/** A value in `storage.local` that keeps what it can read and never overwrites what it cannot. */
export interface Stored<T> {
  /** @throws where storage itself cannot be read. */
  load: () => Promise<T>;
  /** @throws StoredByNewer where a newer version of Sidelight wrote the value. */
  change: (part: Change<T>) => Promise<T>;
}

/** The stored value was written by a newer version: it is read as far as possible and left alone. */
class StoredByNewer extends Error {
  readonly code = 'stored-by-newer';
}

const Envelope = z.object({ version: z.number(), value: z.record(z.string(), z.unknown()) });

/**
 * @param schema every field must recover alone (`z.catch`), so that one bad value never resets the rest.
 * Fields unknown to the schema are kept as they are. What is no envelope at all is put aside under
 * `<key>:unreadable` before anything else is written.
 */
export function defineStored<T extends Record<string, unknown>>(
  key: string,
  version: number,
  schema: z.ZodMiniType<T>,
): Stored<T> {
  let last: Promise<unknown> = Promise.resolve();

  async function read() {
    const raw = (await browser.storage.local.get(key))[key];
    const envelope = Envelope.safeParse(raw);
    return envelope.success
      ? { ...envelope.data, lost: undefined }
      : { version, value: {}, lost: raw };
  }

  async function write(part: Change<T>): Promise<T> {
    const stored = await read();
    if (stored.version > version) throw new StoredByNewer(key);
    if (stored.lost !== undefined)
      await browser.storage.local.set({ [`${key}:unreadable`]: stored.lost });
    const given = Object.entries(part).filter(([, value]) => value !== undefined);
    // a field that could not be read stays as it is until somebody chooses it anew
    const value = { ...stored.value, ...Object.fromEntries(given) };
    await browser.storage.local.set({ [key]: { version, value } });
    return schema.parse(value);
  }

  return {
    load: async () => schema.parse((await read()).value),
    change: (part) => {
      // one after another, so that two changes never lose each other
      const next = last.then(() => write(part));
      last = next.catch(() => {});
      return next;
    },
  };
}
