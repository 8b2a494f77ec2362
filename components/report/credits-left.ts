import { counted, isNearlyUsed } from '../../lib/credits/counted';
import type { Overview } from '../../lib/messaging/protocol';

interface CreditsLeft {
  /** Never below 0. */
  credits: number;
  limit: number;
  period: 'day' | 'month';
  /** 80 % of the limit or more is used. */
  isNearlyUsed: boolean;
}

/** Credits that may still be spent under the tighter of the two limits. */
export function creditsLeft({
  day,
  month,
  limits,
}: NonNullable<Overview['spending']>): CreditsLeft {
  const today = leftOf('day', counted(day), limits.day);
  const thisMonth = leftOf('month', counted(month), limits.month);
  return thisMonth.credits < today.credits ? thisMonth : today;
}

const leftOf = (period: 'day' | 'month', used: number, limit: number): CreditsLeft => ({
  credits: Math.max(0, limit - used),
  limit,
  period,
  isNearlyUsed: isNearlyUsed(used, limit),
});
