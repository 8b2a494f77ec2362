import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { spending } from '@/lib/credits/budget';
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

describe('what loads by itself', () => {
  const noon = new Date(2026, 10, 21, 12).getTime();
  const alone = (at: number, acted?: number) =>
    plan(order({ unasked: 'automatic', acted }), new Date(noon + at));
  const refused = { planned: false, why: 'unasked' };

  it('needs an act of a person after the last that did, however long ago that was', async () => {
    expect(await alone(0)).toStrictEqual(refused);
    expect(await alone(0, 0)).toStrictEqual(refused);
    expect(await alone(0, noon - 1500)).toMatchObject({ planned: true });
    expect((await spending(new Date(noon))).automaticAt).toBe(noon);
    expect(await alone(2000, noon - 1500)).toStrictEqual(refused);
    expect(await alone(90_000, noon)).toStrictEqual(refused);
    expect(await alone(90_000, noon + 80_000)).toMatchObject({ planned: true });
  });

  it('is one where two ask with the same act at the same time', async () => {
    const plans = await Promise.all([alone(0, noon - 1500), alone(1, noon - 1500)]);
    expect(plans.map((made) => made.planned)).toStrictEqual([true, false]);
  });

  it('happens at most six times a minute, whatever somebody does', async () => {
    for (let at = 0; at < 12_000; at += 2000)
      expect(await alone(at, noon + at - 1)).toMatchObject({ planned: true });
    expect(await alone(59_000, noon + 58_000)).toStrictEqual(refused);
    expect(await alone(60_001, noon + 60_000)).toMatchObject({ planned: true });
  });

  it('is not stopped for long by a clock that was set back', async () => {
    expect(await alone(3_600_000, noon + 3_599_000)).toMatchObject({ planned: true });
    expect(await alone(0, noon - 1000)).toMatchObject({ planned: true });
    expect(await alone(1000, noon - 1000)).toStrictEqual(refused);
  });

  it('leaves deliberate clicks as they are', async () => {
    expect(await alone(0, noon - 1500)).toMatchObject({ planned: true });
    expect(await plan(order(), new Date(noon + 1))).toMatchObject({ planned: true });
    expect((await spending(new Date(noon + 1))).automaticAt).toBe(noon);
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
