import { describe, expect, it, vi } from 'vitest';

import { startMoney } from '@/lib/credits/new-start';
import { settle, settleLeftovers } from '@/lib/credits/purchases';
import { database } from '@/lib/storage/database';

import { ledger, startInNewProfile } from '../reports/background';
import { planned, sent } from './orders';

startInNewProfile();

const rowOf = async (id: string) => (await ledger()).journal.find((row) => row.id === id);

describe('settleLeftovers', () => {
  it('drops what was planned and gives its credits back', async () => {
    const id = await planned();
    const isAnswered = vi.fn(async () => true);
    await settleLeftovers(isAnswered);
    expect(isAnswered).not.toHaveBeenCalled();
    expect(await rowOf(id)).toMatchObject({ state: 'free', outcome: 'never-sent' });
    expect((await ledger()).day).toMatchObject({ spent: 0, reserved: 0, doubtful: 0 });
  });

  it('counts what was sent and stands in the cache as done, anything else as unknown', async () => {
    const answered = await sent();
    const lost = await sent();
    await settleLeftovers(async ({ id }) => id === answered);
    expect(await rowOf(answered)).toMatchObject({ state: 'done', outcome: 'data' });
    expect(await rowOf(lost)).toMatchObject({ state: 'unknown', outcome: 'interrupted' });
    expect((await ledger()).day).toMatchObject({ spent: 2, reserved: 0, doubtful: 2 });
  });

  it('leaves alone what has ended, also the second time', async () => {
    await settle(await sent(), 'done', 'data');
    await settle(await sent(), 'free', 'not-found');
    await settle(await sent(), 'unknown', 'timeout');
    await sent();
    await settleLeftovers(async () => false);
    const before = await ledger();
    await settleLeftovers(async () => true);
    expect(await ledger()).toStrictEqual(before);
    expect(before.day).toMatchObject({ spent: 2, reserved: 0, doubtful: 4 });
  });

  it('F-30: an open row that cannot be read stops spending until a new start, which puts it aside', async () => {
    const db = await database();
    const readable = await sent();
    await db.put('journal', { id: 'x', clickId: 'y', state: 'sent' });
    await settleLeftovers(async () => true);
    expect(await rowOf(readable)).toMatchObject({ state: 'done' });
    await expect(planned()).rejects.toMatchObject({ code: 'money-lost' });

    await startMoney();
    await settleLeftovers(async () => false);
    await planned();
    expect((await ledger()).day).toMatchObject({ spent: 2, reserved: 2 });
    const aside = (await db.getAllKeys('copies')).filter((name) =>
      name.startsWith('unreadable:x:'),
    );
    expect(aside).toHaveLength(1);
  });

  it('F-30: what was left open is ended also where its sums had to begin anew', async () => {
    const db = await database();
    const id = await sent();
    const { day } = await ledger();
    await db.put('budget', { period: day?.period, spent: 'much' });
    await startMoney();
    await settleLeftovers(async () => false);
    expect(await rowOf(id)).toMatchObject({ state: 'unknown' });
    expect((await ledger()).day).toMatchObject({ spent: 0, reserved: 0, doubtful: 2 });
  });
});
