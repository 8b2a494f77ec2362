import { database } from './database';

/**
 * The second copy of small records that live in `storage.local`, in the extension's own database: the two
 * are damaged by different accidents. Money and limits have none, and need none here.
 */
export async function readCopy(name: string): Promise<unknown> {
  return (await database()).get('copies', name);
}

export async function writeCopy(name: string, value: unknown): Promise<void> {
  await (await database()).put('copies', value, name);
}
