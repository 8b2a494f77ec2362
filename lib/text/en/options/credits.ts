/** A price; credits come as a count and the way it is written. */
export const credits = (count: number, written: string): string =>
  `${written} ${count === 1 ? 'credit' : 'credits'}`;
