import { expect, it } from 'vitest';

import { creditsLeft } from '@/components/report/credits-left';

const row = (spent: number, doubtful = 0) => ({
  period: '2026-11-21',
  spent,
  reserved: 0,
  doubtful,
});

it.each([
  [0, 0, { credits: 50, limit: 50, period: 'day', isNearlyUsed: false }],
  [39, 0, { credits: 11, limit: 50, period: 'day', isNearlyUsed: false }],
  [38, 2, { credits: 10, limit: 50, period: 'day', isNearlyUsed: true }],
  [60, 0, { credits: 0, limit: 50, period: 'day', isNearlyUsed: true }],
] as const)('%i spent and %i doubtful today', (spent, doubtful, left) => {
  const rows = { day: row(spent, doubtful), month: row(spent) };
  expect(creditsLeft({ ...rows, limits: { day: 50, month: 500 }, automaticAt: 0 })).toEqual(left);
});

it('names the month where it is tighter', () => {
  const limits = { day: 50, month: 100 };
  const left = creditsLeft({ day: row(1), month: row(95), limits, automaticAt: 0 });
  expect(left).toEqual({ credits: 5, limit: 100, period: 'month', isNearlyUsed: true });
});
