import { expect, it } from 'vitest';

import { noteShown } from '@/lib/credits/saved';
import { sums } from '@/lib/credits/sums';
import type { Holding } from '@/lib/schema/holding';

import { startInNewProfile } from '../reports/background';
import { planned } from './orders';

startInNewProfile();

const now = new Date(2026, 10, 21, 12);
const minutesAgo = (minutes: number) => now.getTime() - minutes * 60_000;
const heldFor = (minutes: number, fields: Partial<Holding> = {}): Holding => ({
  report: {
    kind: 'library',
    data: { rows: [], last: true },
    dropped: 0,
    fetchedAt: minutesAgo(minutes),
    price: 1,
  },
  empty: null,
  stale: false,
  price: 1,
  loading: false,
  trouble: null,
  ...fields,
});

it('counts an answer that is shown again once a day, and neither new nor old nor made-up ones', async () => {
  await noteShown('new', heldFor(4), now);
  await noteShown('old', heldFor(60, { stale: true }), now);
  await noteShown('none', heldFor(60, { report: null }), now);
  const { report } = heldFor(60);
  await noteShown('sample', heldFor(60, { report: report && { ...report, kind: 'sample' } }), now);
  expect((await sums(now)).saved).toEqual([]);

  await noteShown('list', heldFor(6), now);
  await noteShown('list', heldFor(60), now);
  await noteShown('trend', heldFor(60, { price: 2 }), now);
  await noteShown('list', heldFor(2 * 24 * 60), new Date(2026, 10, 20, 12));
  expect((await sums(now)).saved).toEqual([
    { day: '2026-11-20', answers: 1, credits: 1 },
    { day: '2026-11-21', answers: 2, credits: 3 },
  ]);
});

it('sums the last 30 days, those without a purchase too, and every month', async () => {
  await planned({ price: 1 }, new Date(2026, 8, 1, 1));
  await planned({ price: 1 }, new Date(2026, 9, 23, 1));
  await planned({ price: 2 }, now);
  const { days, months } = await sums(now);
  expect(days.map(({ period }) => period).slice(0, 2)).toEqual(['2026-10-23', '2026-10-24']);
  expect(days).toHaveLength(30);
  expect(days.at(-1)).toMatchObject({ period: '2026-11-21', reserved: 2 });
  expect(days[0]).toMatchObject({ reserved: 1 });
  expect(months.map(({ period }) => period)).toEqual(['2026-11', '2026-10', '2026-09']);
});
