import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';

import { setLimits } from '@/lib/credits/budget';
import { markSent, plan, settle, settleLeftovers } from '@/lib/credits/purchases';
import { database } from '@/lib/storage/database';

import { ledger, startInNewProfile } from '../reports/background';
import { order } from './orders';

startInNewProfile();

beforeEach(() => setLimits({ day: 9, month: 12 }));

const days = ['2026-11-20', '2026-11-21', '2026-12-01'] as const;
const end = fc.constantFrom('done' as const, 'free' as const, 'unknown' as const);
const step = fc.oneof(
  fc.record({
    act: fc.constant('plan' as const),
    price: fc.integer({ min: 1, max: 3 }),
    day: fc.constantFrom(...days),
  }),
  fc.record({ act: fc.constant('send' as const), which: fc.nat(9) }),
  fc.record({ act: fc.constant('settle' as const), which: fc.nat(9), state: end }),
  fc.record({ act: fc.constant('restart' as const), answered: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const at = (day: string) => new Date(`${day}T12:00:00`);
const spentStates = {
  done: 'spent',
  unknown: 'doubtful',
  planned: 'reserved',
  sent: 'reserved',
} as const;

async function take(made: Step, open: string[]): Promise<void> {
  if (made.act === 'plan') {
    const result = await plan(order({ price: made.price }), at(made.day));
    if (result.planned) open.push(result.id);
  } else if (made.act === 'restart') {
    await settleLeftovers(async () => made.answered);
    open.length = 0;
  } else {
    const id = open[made.which];
    if (id === undefined) return;
    if (made.act === 'send') await markSent(id);
    else {
      await settle(id, made.state, 'outcome');
      open.splice(made.which, 1);
    }
  }
}

it('keeps budget and journal equal, and neither limit is ever passed', async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const open: string[] = [];
        for (const made of steps) await take(made, open);
        const { journal } = await ledger();
        const rows = (await (await database()).getAll('budget')) as Record<string, unknown>[];
        for (const { period, ...sums } of rows) {
          const own = { spent: 0, reserved: 0, doubtful: 0 };
          for (const { day, state, price } of journal)
            if (day.startsWith(String(period)) && state !== 'free' && state !== 'note')
              own[spentStates[state]] += price;
          expect(sums).toStrictEqual(own);
          const limit = String(period).length === 7 ? 12 : 9;
          expect(own.spent + own.reserved + own.doubtful).toBeLessThanOrEqual(limit);
        }
      })
      .beforeEach(async () => {
        const db = await database();
        await Promise.all([db.clear('journal'), db.clear('budget'), db.delete('money', 'lastDay')]);
      }),
    { numRuns: 40 },
  );
});
