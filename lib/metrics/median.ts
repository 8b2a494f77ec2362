/** The middle value, or the mean of the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  // Halved before adding, so that large values cannot overflow.
  return lower === undefined || upper === undefined ? null : lower / 2 + upper / 2;
}
