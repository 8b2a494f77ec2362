/** Draws the same numbers for the same text, so that a sample never changes under one's eyes. */
export interface Draw {
  /** At least `low`, below `high`. */
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
  chance(probability: number): boolean;
  digits(count: number): string;
}

export function drawFrom(seed: string): Draw {
  const next = mulberry32(fnv1a(seed));
  const between = (low: number, high: number) => low + next() * (high - low);
  const whole = (low: number, high: number) => Math.floor(between(low, high));
  return {
    between,
    whole,
    oneOf: (choices) => choices[whole(0, choices.length)] ?? choices[0],
    chance: (probability) => next() < probability,
    digits: (count) => Array.from({ length: count }, () => whole(1, 10)).join(''),
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A video id of that upload time (unix seconds). */
export function videoIdAt(createdAt: number, draw: Draw): string {
  return ((BigInt(createdAt) << 32n) + BigInt(draw.whole(0, 2 ** 31))).toString();
}
