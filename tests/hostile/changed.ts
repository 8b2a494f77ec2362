/** A place of a tree, counted in depth-first order, and what is put there instead. */
export type Change = readonly [place: number, value: unknown];

/** A tree with some of its places filled with something else. */
export function changed(tree: unknown, changes: readonly Change[]): unknown {
  const size = walk(tree, () => undefined);
  const places = new Map(changes.map(([place, value]) => [place % size.count, value]));
  return walk(tree, (place) => places.get(place)).tree;
}

function walk(whole: unknown, insteadOf: (place: number) => unknown) {
  let count = 0;
  const visit = (value: unknown): unknown => {
    const instead = insteadOf(count);
    count += 1;
    if (instead !== undefined) return instead;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
  };
  return { tree: visit(whole), count };
}
