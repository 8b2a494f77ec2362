import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

import { database } from './database';

/** Where a key is kept: on this computer, or in memory until the browser closes. */
export type KeyPlace = 'computer' | 'session';

const Kept = z.object({ key: z.string().check(z.minLength(1)), savedAt: z.number() });
export type KeptKey = { key: string; place: KeyPlace };

const name = 'key';

/**
 * The user's key. Only the background and the options page import this module.
 * @throws where its store cannot be read: that is not the same as having no key.
 */
export async function readKey(): Promise<KeptKey | null> {
  // both at once: every look waits for it
  const onComputer = readSecret();
  onComputer.catch(() => {});
  const session = Kept.safeParse((await browser.storage.session.get(name))[name]);
  if (session.success) return { key: session.data.key, place: 'session' };
  const kept = Kept.safeParse(await onComputer);
  return kept.success ? { key: kept.data.key, place: 'computer' } : null;
}

const readSecret = async (): Promise<unknown> => (await database()).get('secrets', name);

/** Puts the key into its place and takes it out of the other. */
export async function saveKey(key: string, place: KeyPlace): Promise<void> {
  const kept = { key, savedAt: Date.now() };
  if (place === 'session') {
    await browser.storage.session.set({ [name]: kept });
    await (await database()).delete('secrets', name);
  } else {
    await (await database()).put('secrets', kept, name);
    await browser.storage.session.remove(name);
  }
}

/** Forgets the key. Traces stay on the disk until the browser overwrites them. */
export async function removeKey(): Promise<void> {
  await browser.storage.session.remove(name);
  await (await database()).delete('secrets', name);
}
