import type { BudgetRow } from '../schema/journal';

/** Credits that count as spent: charged, reserved and doubtful ones. */
export const counted = ({ spent, reserved, doubtful }: BudgetRow): number =>
  spent + reserved + doubtful;
