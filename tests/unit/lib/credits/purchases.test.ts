import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { markSent, plan, settle } from '@/lib/credits/purchases';
import { database } from '@/lib/storage/database';

import { ledger, startInNewProfile } from '../reports/background';
import { order, planned, sent } from './orders';

startInNewProfile();

describe('plan', () => {
  it('reserves the credits and writes a row', async () => {
    const made = order({ surface: 'options', price: 3 });
    const id = await planned(made, new Date(2026, 10, 21, 8, 30));
    const { journal, day, month } = await ledger();
    expect(journal).toStrictEqual([
      {
        ...made,
        id,
        state: 'planned',
        outcome: null,
        message: null,
        day: '2026-11-21',
        plannedAt: new Date(2026, 10, 21, 8, 30).getTime(),
        endedAt: null,
      },
    ]);
    expect(day).toStrictEqual({ period: '2026-11-21', spent: 0, reserved: 3, doubtful: 0 });
    expect(month).toStrictEqual({ period: '2026-11', spent: 0, reserved: 3, doubtful: 0 });
  });

  it('refuses a click that has already bought, whatever it asks for now and however it ended', async () => {
    const clickId = 'click-id-1';
    await settle(await sent({ clickId }), 'free', 'not-found');
    expect(await plan(order({ clickId, questionKey: 'musicDetail?clip_id=12345' }))).toStrictEqual({
      planned: false,
      why: 'repeated',
    });
    expect((await ledger()).day).toMatchObject({ spent: 0, reserved: 0, doubtful: 0 });
  });

  it('plans one of two simultaneous orders of one click', async () => {
    const clickId = 'click-id-1';
    const plans = await Promise.all([plan(order({ clickId })), plan(order({ clickId }))]);
    expect(plans.map((made) => made.planned)).toStrictEqual([true, false]);
    expect((await ledger()).day).toMatchObject({ reserved: 2 });
  });

  it('lets no crowd of simultaneous orders pass the limit', async () => {
    const plans = await Promise.all(Array.from({ length: 40 }, () => plan(order())));
    expect(plans.filter((made) => made.planned)).toHaveLength(25);
    expect((await ledger()).day).toMatchObject({ reserved: 50 });
  });
});

describe('settle', () => {
  it.each([
    ['done', { spent: 2, reserved: 0, doubtful: 0 }],
    ['free', { spent: 0, reserved: 0, doubtful: 0 }],
    ['unknown', { spent: 0, reserved: 0, doubtful: 2 }],
  ] as const)('as %s moves the reservation of day and month', async (state, sums) => {
    const id = await sent();
    expect((await ledger()).journal[0]).toMatchObject({ state: 'sent', endedAt: null });
    await settle(id, state, 'outcome', 'as it said');
    const { journal, day, month } = await ledger();
    expect(journal[0]).toMatchObject({ state, outcome: 'outcome', message: 'as it said' });
    expect(journal[0]?.endedAt).toBeGreaterThanOrEqual(journal[0]?.plannedAt ?? Infinity);
    expect(day).toMatchObject(sums);
    expect(month).toMatchObject(sums);
  });

  it('ends a purchase that was never sent as well', async () => {
    await settle(await planned(), 'free', 'never-sent');
    expect((await ledger()).day).toMatchObject({ spent: 0, reserved: 0, doubtful: 0 });
  });

  it.each(['done', 'free', 'unknown'] as const)(
    'changes nothing the second time: %s',
    async (again) => {
      const id = await sent();
      await settle(id, 'unknown', 'timeout');
      const before = await ledger();
      await settle(id, again, 'data');
      await Promise.all([settle(id, again, 'data'), settle(id, again, 'data')]);
      expect(await ledger()).toStrictEqual(before);
    },
  );

  it('counts once where two ends come at the same time', async () => {
    const id = await sent();
    await Promise.all([settle(id, 'done', 'data'), settle(id, 'unknown', 'interrupted')]);
    expect((await ledger()).day).toMatchObject({ spent: 2, reserved: 0, doubtful: 0 });
  });

  it('throws for a purchase that nobody planned', async () => {
    await expect(settle('nobody', 'done', 'data')).rejects.toThrow(z.core.$ZodError);
    await expect(markSent('nobody')).rejects.toThrow(z.core.$ZodError);
  });

  it.each(['2026-11-21', '2026-11'])(
    'ends nothing where the budget of %s is unreadable',
    async (period) => {
      const id = await sent({}, new Date('2026-11-21T12:00:00'));
      await (await database()).put('budget', { period, spent: 'much' });
      const before = await ledger();
      await expect(settle(id, 'done', 'data')).rejects.toThrow(z.core.$ZodError);
      expect(await ledger()).toStrictEqual(before);
      expect(before.journal[0]?.state).toBe('sent');
    },
  );
});
