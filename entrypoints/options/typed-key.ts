/** Longer than any key, shorter than what a header may hold. */
const longest = 512;

export type KeyFault = 'empty' | 'spaces' | 'characters' | 'long';

/** What was typed as a key: a key, perhaps an unusual one, or why it cannot be one. */
type TypedKey =
  | { key: string; unusual: boolean; fault: null }
  | { key: null; unusual: false; fault: KeyFault };

/** Reads what was typed or pasted. Whatever passes can stand in the Authorization header. */
export function readTypedKey(typed: string): TypedKey {
  const key = typed.trim();
  const fault = faultOf(key);
  if (fault !== null) return { key: null, unusual: false, fault };
  return { key, unusual: !/^sk_live_[\w-]+$/.test(key), fault };
}

function faultOf(key: string): KeyFault | null {
  if (key === '') return 'empty';
  if (/\s/u.test(key)) return 'spaces';
  if (!/^[\x21-\x7e]+$/.test(key)) return 'characters';
  return key.length > longest ? 'long' : null;
}

/** A key that can be told from others and not be used: `sk_live_…3f9a`. */
export function maskKey(key: string): string {
  const prefix = /^sk_[a-z]{1,8}_/.exec(key)?.[0] ?? '';
  const secret = key.slice(prefix.length);
  // of a short one even four characters would be too much
  return `${prefix}…${secret.length >= 12 ? secret.slice(-4) : ''}`;
}
