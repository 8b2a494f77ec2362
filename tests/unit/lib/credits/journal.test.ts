import { describe, expect, it } from 'vitest';

import { clearJournal, journalBefore, latestPurchase } from '@/lib/credits/journal';
import { plan, settle } from '@/lib/credits/purchases';
import { database } from '@/lib/storage/database';

import { ledger, startInNewProfile } from '../reports/background';
import { order, planned, sent } from './orders';

startInNewProfile();

describe('latestPurchase', () => {
  const { questionKey } = order();

  it('is the newest of this question alone', async () => {
    await planned({}, new Date(2026, 10, 21, 9));
    const newest = await planned({}, new Date(2026, 10, 21, 11));
    await planned({}, new Date(2026, 10, 21, 10));
    await planned({ questionKey: `${questionKey}0` }, new Date(2026, 10, 21, 12));
    await planned({ questionKey: 'videoTrends?video_id=1' }, new Date(2026, 10, 21, 12));
    expect((await latestPurchase(questionKey))?.id).toBe(newest);
  });

  it('is null where nothing was bought, or where the row cannot be read', async () => {
    expect(await latestPurchase(questionKey)).toBeNull();
    await (await database()).put('journal', { id: 'x', clickId: 'y', questionKey, plannedAt: 1 });
    expect(await latestPurchase(questionKey)).toBeNull();
  });
});

const minute = 60_000;
const noon = new Date(2026, 10, 21, 12).getTime();
const at = (minutes: number) => new Date(noon + minutes * minute);
const after = noon + 1000 * minute;

describe('journalBefore', () => {
  it('gives every row once, newest first, however the pages are cut', async () => {
    const ids = [];
    // three of the same moment: a page never ends within one
    for (const minutes of [0, 1, 1, 1, 2, 3]) ids.push(await planned({}, at(minutes)));
    for (const count of [1, 2, 3, 4, 10]) {
      const seen: string[] = [];
      for (let before: number | null = after; before !== null;) {
        const page = await journalBefore(before, count);
        seen.push(...page.rows.map(({ id }) => id));
        before = page.next;
      }
      expect(seen.toSorted()).toEqual(ids.toSorted());
      expect([seen[0], seen.at(-1)]).toEqual([ids.at(-1), ids[0]]);
    }
  });

  it('counts what cannot be read, and leaves it alone', async () => {
    const db = await database();
    await db.put('journal', { id: 'x', clickId: 'y', plannedAt: noon, price: 'much' });
    await planned({}, at(1));
    expect(await journalBefore(after, 25)).toMatchObject({ unreadable: 1, next: null });
    expect(await db.get('journal', 'x')).toBeDefined();
  });
});

describe('clearJournal', () => {
  it('keeps clicks of the last ten minutes, what is under way, what cannot be read, and every sum', async () => {
    const old = await sent({}, at(0));
    await settle(old, 'done', 'data');
    const open = await sent({}, at(1));
    const click = crypto.randomUUID();
    const recent = await planned({ clickId: click }, at(25));
    await settle(recent, 'free', 'not-found');
    const db = await database();
    await db.put('journal', { id: 'x', clickId: 'y', plannedAt: noon });
    const { day } = await ledger();

    await clearJournal(at(30).getTime());
    const ids = (await db.getAllKeys('journal')).map(String);
    expect(ids).not.toContain(old);
    expect(ids).toEqual(expect.arrayContaining([open, recent, 'x']));
    expect(ids).toHaveLength(4);
    expect((await ledger()).day).toEqual(day);
    expect(await plan(order({ clickId: click }), at(31))).toMatchObject({ why: 'repeated' });
    const [note] = (await journalBefore(after, 1)).rows;
    expect(note).toMatchObject({ state: 'note', outcome: 'journal-cleared', price: 0 });
  });
});
