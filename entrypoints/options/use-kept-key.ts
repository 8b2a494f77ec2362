import { useCallback, useEffect, useState } from 'react';

import { useNews } from '@/components/hooks/use-news';
import { call } from '@/lib/messaging/call';
import type { Overview } from '@/lib/messaging/protocol';
import { type KeyPlace, readKey, removeKey, saveKey } from '@/lib/storage/key';

import { maskKey } from './typed-key';

/** The kept key as far as the page holds it: masked. */
export type KeptMask = { mask: string; place: KeyPlace } | 'none' | 'unreadable';

export interface KeptKey {
  /** Undefined until it was read. */
  kept: KeptMask | undefined;
  look: () => Promise<void>;
  /** Each of these rejects where it was not done. */
  keep: (key: string, place: KeyPlace) => Promise<void>;
  move: (place: KeyPlace) => Promise<void>;
  remove: () => Promise<void>;
  /** The key itself, read anew for each look. */
  reveal: () => Promise<string | null>;
}

/** The user's key on the one page that writes it. What the background cannot read is of no use either. */
export function useKeptKey(known: Overview['key'], reload: () => Promise<void>): KeptKey {
  const [found, setFound] = useState<KeptMask>();
  const kept = known === 'unreadable' ? known : found;

  const look = useCallback(async () => {
    setFound(await readMask());
    await reload();
  }, [reload]);
  useEffect(() => {
    void readMask().then(setFound);
  }, []);
  useNews(({ changed }) => {
    if (changed === 'key') void look();
  });

  const tell = async () => {
    // the key stands either way: the background reads it at each purchase
    await call('keyChanged', undefined).catch(() => {});
    await look();
  };
  const keep = async (key: string, place: KeyPlace) => {
    await saveKey(key, place);
    await tell();
  };
  const move = async (place: KeyPlace) => {
    const held = await readKey();
    if (held) await saveKey(held.key, place);
    await tell();
  };
  const remove = async () => {
    await removeKey();
    await tell();
  };

  return { kept, look, keep, move, remove, reveal };
}

async function readMask(): Promise<KeptMask> {
  try {
    const found = await readKey();
    return found ? { mask: maskKey(found.key), place: found.place } : 'none';
  } catch {
    return 'unreadable';
  }
}

const reveal = async () => (await readKey())?.key ?? null;
