import type { BudgetRow } from '../schema/journal';

/** Credits that count as spent: charged, reserved and doubtful ones. */
export const counted = ({ spent, reserved, doubtful }: BudgetRow): number =>
  spent + reserved + doubtful;

const warnShare = 0.8;

/** Whether 80 % of a limit or more is used. */
export const isNearlyUsed = (used: number, limit: number): boolean => used >= limit * warnShare;
