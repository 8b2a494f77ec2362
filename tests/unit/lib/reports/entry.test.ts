import { describe, expect, it } from 'vitest';

import { type Entry, holdsPurchase, readEntry, writeEntry } from '@/lib/reports/entry';
import { writeCached } from '@/lib/storage/cache';

import { vendorExample } from '../metrics/vendor-example';
import { keyOf, startInNewProfile } from './background';

startInNewProfile();

const nothing = { version: 1, data: null, negative: null };
const data = { purchaseId: 'a', fetchedAt: 1, price: 2, value: vendorExample, dropped: 0 };
const empty = {
  purchaseId: 'b',
  fetchedAt: 2,
  price: 2,
  outcome: 'empty',
  reason: 'not-in-library',
} as const;
const refused = {
  purchaseId: 'c',
  fetchedAt: 3,
  price: 2,
  outcome: 'refused',
  code: 'not-found',
  message: null,
} as const;

describe('readEntry', () => {
  it.each<Entry>([
    { version: 1, data, negative: null },
    { version: 1, data: null, negative: empty },
    { version: 1, data: null, negative: refused },
    { version: 1, data, negative: empty },
    { version: 1, data, negative: { ...refused, code: 'bad-request', message: 'no' } },
  ])('gives back what was kept: %#', async (entry) => {
    await writeEntry(keyOf(), entry);
    expect(await readEntry('videoTrends', keyOf())).toStrictEqual(entry);
    expect(await readEntry('videoTrends', keyOf('7000000000000000001'))).toStrictEqual(nothing);
  });

  it.each([
    ['no JSON', '{"version":1,'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', { ...nothing, version: 2 }],
    ['data without a price', { ...nothing, data: { ...data, price: undefined } }],
    ['data without a date', { ...nothing, data: { ...data, fetchedAt: null } }],
    [
      'data of another endpoint',
      { ...nothing, data: { ...data, value: { rows: [], last: true } } },
    ],
    [
      'data of a former shape',
      { ...nothing, data: { ...data, value: { ...vendorExample, totals: 5 } } },
    ],
    ['an unknown outcome', { ...nothing, negative: { ...empty, outcome: 'gone' } }],
    ['an unknown reason', { ...nothing, negative: { ...empty, reason: 'deleted' } }],
    [
      'a refusal that says nothing of the question',
      { ...nothing, negative: { ...refused, code: 'forbidden' } },
    ],
  ])('takes %s for a miss', async (_, kept) => {
    await writeCached(keyOf(), typeof kept === 'string' ? kept : JSON.stringify(kept));
    expect(await readEntry('videoTrends', keyOf())).toStrictEqual(nothing);
  });
});

describe('holdsPurchase', () => {
  it('knows the purchases whose answers it holds', () => {
    const entry: Entry = { version: 1, data, negative: empty };
    expect(['a', 'b', 'c'].filter((id) => holdsPurchase(entry, id))).toStrictEqual(['a', 'b']);
    expect(holdsPurchase({ version: 1, data: null, negative: null }, 'a')).toBe(false);
  });
});
