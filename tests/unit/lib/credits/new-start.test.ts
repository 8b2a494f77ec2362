import { deleteDB } from 'idb';
import { expect, it } from 'vitest';

import { setLimits, spending } from '@/lib/credits/budget';
import { journalBefore } from '@/lib/credits/journal';
import { startDay, startMoney } from '@/lib/credits/new-start';
import { database } from '@/lib/storage/database';

import { click, restart, startWithKey, stubFetch, trends } from '../reports/background';
import { planned } from './orders';

startWithKey();

const now = new Date(2026, 10, 21, 12);
const tomorrow = new Date(2026, 10, 22, 12);
const newestNote = async () =>
  (await journalBefore(Infinity, 100)).rows.find(({ state }) => state === 'note');

it('F-16: a clock that went back pays on the last day seen, until somebody starts a new day', async () => {
  await planned({}, tomorrow);
  expect((await spending(now)).day.period).toBe('2026-11-22');
  await startDay(now);
  expect((await spending(now)).day).toMatchObject({ period: '2026-11-21', reserved: 0 });
  expect(await newestNote()).toMatchObject({ outcome: 'new-day', day: '2026-11-21', price: 0 });
  // what was counted on the other day stays there
  expect((await spending(tomorrow)).day).toMatchObject({ period: '2026-11-22', reserved: 2 });
});

it('F-31 F-35: a database that vanished stops spending until somebody confirms a new start', async () => {
  await setLimits({ day: 7, month: 70 });
  await deleteDB('sidelight');
  const { buy } = await restart();
  const { saveKey } = await import('@/lib/storage/key');
  await saveKey('sk_live_test', 'computer');
  const fetch = stubFetch(() => trends(5));
  expect((await buy(click(), () => {})).trouble).toEqual({ code: 'storage' });
  expect(fetch).not.toHaveBeenCalled();

  const { startMoney: begin } = await import('@/lib/credits/new-start');
  await begin(now);
  expect((await buy(click(), () => {})).trouble).toBeNull();
  expect(fetch).toHaveBeenCalledOnce();
});

it('F-30: what cannot be read is put aside, and what can be read stays', async () => {
  const db = await database();
  await planned({}, now);
  await db.put('budget', { period: '2026-11-21', spent: 'much' });
  await db.put('money', { day: -1 }, 'limits');
  await expect(spending(now)).rejects.toMatchObject({ name: '$ZodError' });

  await startMoney(now);
  const { day, month, limits } = await spending(now);
  expect(limits).toEqual({ day: 50, month: 500 });
  expect(day.reserved).toBe(0);
  expect(month.reserved).toBe(2);
  const copies = (await db.getAllKeys('copies')).map(String);
  expect(copies.filter((name) => name.startsWith('unreadable:'))).toHaveLength(2);
  expect(await newestNote()).toMatchObject({ outcome: 'new-start' });
});
