import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { setLimits, spending } from '@/lib/credits/budget';
import { counted } from '@/lib/credits/counted';
import { plan, settle } from '@/lib/credits/purchases';
import { database } from '@/lib/storage/database';

import { ledger, startInNewProfile } from '../reports/background';
import { order, planned, sent } from './orders';

startInNewProfile();

const on = (day: string) => new Date(`${day}T12:00:00`);

describe('limits', () => {
  it('are 50 credits a day and 500 a month until the user says otherwise', async () => {
    expect((await spending()).limits).toStrictEqual({ day: 50, month: 500 });
    await setLimits({ day: 0, month: 7 });
    expect((await spending()).limits).toStrictEqual({ day: 0, month: 7 });
  });

  it.each([
    [{ day: 4, month: 100 }, 'day', 4],
    [{ day: 100, month: 4 }, 'month', 4],
  ] as const)(
    'of %o are reached by the last credit and passed by none',
    async (limits, period, limit) => {
      await setLimits(limits);
      await planned();
      await planned();
      expect(await plan(order({ price: 1 }))).toStrictEqual({
        planned: false,
        why: 'budget',
        period,
        limit,
        counted: 4,
      });
      expect((await ledger()).journal).toHaveLength(2);
      expect((await ledger()).day).toMatchObject({ spent: 0, reserved: 4, doubtful: 0 });
    },
  );

  it('count charged, reserved and doubtful credits alike, and not those that were free', async () => {
    await setLimits({ day: 8, month: 8 });
    await settle(await sent(), 'done', 'data');
    await settle(await sent(), 'unknown', 'timeout');
    await settle(await sent(), 'free', 'not-found');
    await planned();
    expect(await plan(order({ price: 3 }))).toMatchObject({ planned: false, counted: 6 });
    expect(await plan(order({ price: 2 }))).toMatchObject({ planned: true });
    const { day } = await spending();
    expect(day).toMatchObject({ spent: 2, reserved: 4, doubtful: 2 });
    expect(counted(day)).toBe(8);
  });

  it('of nothing allow nothing', async () => {
    await setLimits({ day: 0, month: 0 });
    expect(await plan(order({ price: 1 }))).toMatchObject({ why: 'budget', limit: 0, counted: 0 });
  });

  it('that are lowered below what was spent stop everything', async () => {
    await planned();
    await setLimits({ day: 1, month: 500 });
    expect(await plan(order({ price: 1 }))).toMatchObject({ why: 'budget', limit: 1, counted: 2 });
  });
});

describe('the calendar', () => {
  it('gives each day and each month its own budget', async () => {
    await setLimits({ day: 2, month: 4 });
    await planned({}, on('2026-11-29'));
    expect(await plan(order(), on('2026-11-29'))).toMatchObject({ why: 'budget', period: 'day' });
    await planned({}, on('2026-11-30'));
    expect((await spending(on('2026-11-30'))).month).toMatchObject({
      period: '2026-11',
      reserved: 4,
    });
    await planned({}, on('2026-12-01'));
    expect(await spending(on('2026-12-01'))).toMatchObject({
      day: { period: '2026-12-01', reserved: 2 },
      month: { period: '2026-12', reserved: 2 },
    });
  });

  it('of the month also stops a day that has credits left', async () => {
    await setLimits({ day: 2, month: 3 });
    await planned({}, on('2026-11-29'));
    expect(await plan(order(), on('2026-11-30'))).toMatchObject({ period: 'month', counted: 2 });
  });

  it('begins and ends a day at local midnight', async () => {
    const last = await planned({}, new Date(2026, 10, 21, 23, 59, 59, 999));
    const first = await planned({}, new Date(2026, 10, 22, 0, 0, 0, 0));
    const { journal } = await ledger();
    expect(journal.find(({ id }) => id === last)?.day).toBe('2026-11-21');
    expect(journal.find(({ id }) => id === first)?.day).toBe('2026-11-22');
  });

  it('lets the last day seen pay when the clock was set back', async () => {
    await setLimits({ day: 4, month: 500 });
    await planned({}, on('2026-11-21'));
    await planned({}, on('2026-11-20'));
    expect((await ledger()).journal.map(({ day }) => day)).toStrictEqual([
      '2026-11-21',
      '2026-11-21',
    ]);
    expect(await plan(order(), on('2025-01-01'))).toMatchObject({ period: 'day', counted: 4 });
    expect((await spending(on('2025-01-01'))).day).toMatchObject({
      period: '2026-11-21',
      reserved: 4,
    });
    expect((await spending(on('2026-11-22'))).day).toMatchObject({
      period: '2026-11-22',
      reserved: 0,
    });
  });

  it('does not move by looking, only by buying', async () => {
    await spending(on('2030-01-01'));
    await planned({}, on('2026-11-21'));
    expect((await ledger()).journal[0]?.day).toBe('2026-11-21');
  });

  it('lets the day that paid be paid back, whatever day it is when the purchase ends', async () => {
    const id = await sent({}, on('2026-11-21'));
    await planned({}, on('2026-11-22'));
    await settle(id, 'free', 'not-found');
    expect((await spending(on('2026-11-22'))).day).toMatchObject({ reserved: 2 });
    expect((await ledger()).day).toMatchObject({ period: '2026-11-21', reserved: 0 });
  });
});

describe('money that cannot be read', () => {
  const day = '2026-11-21';
  it.each([
    ['money', { day: '50', month: 500 }, 'limits'],
    ['money', { day: -1, month: 500 }, 'limits'],
    ['money', null, 'limits'],
    ['money', 20261121, 'lastDay'],
    ['budget', { period: day, spent: '3', reserved: 0, doubtful: 0 }, undefined],
    ['budget', { period: day, spent: Number.NaN, reserved: 0, doubtful: 0 }, undefined],
    ['budget', { period: '2026-11', spent: 3 }, undefined],
  ] as const)('in %s stops spending: %o', async (store, value, name) => {
    await (await database()).put(store, value, name);
    await expect(plan(order(), on(day))).rejects.toThrow(z.core.$ZodError);
    await expect(spending(on(day))).rejects.toThrow(z.core.$ZodError);
    expect((await ledger()).journal).toStrictEqual([]);
  });
});
