import type { Overview } from '../../lib/messaging/protocol';

/** Credits that may still be spent today: the tighter of the two limits, never below 0. */
export function creditsLeft({ day, month, limits }: NonNullable<Overview['spending']>): number {
  const leftOf = (row: typeof day, limit: number) =>
    limit - row.spent - row.reserved - row.doubtful;
  return Math.max(0, Math.min(leftOf(day, limits.day), leftOf(month, limits.month)));
}
