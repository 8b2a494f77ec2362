const mostAtOnce = 3;
const withinMs = 1000;
const restMs = 200;

const asked = new Map<string, readonly number[]>();

/**
 * How long to wait before a question of this kind is asked, ms: not at all, until three others came within a
 * second. Who rushes through subjects rests somewhere, and only there an answer is wanted. `now` is
 * `performance.now()`.
 */
export function restBefore(kind: string, now = performance.now()): number {
  const recent = (asked.get(kind) ?? []).filter((at) => now - at < withinMs);
  asked.set(kind, [...recent, now].slice(-mostAtOnce));
  return recent.length < mostAtOnce ? 0 : restMs;
}

/** Begins anew, like a page that has just opened. */
export const forgetHaste = (): void => asked.clear();
