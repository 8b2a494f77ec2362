import { describe, expect, it } from 'vitest';

import { columnNames, usualColumns } from '@/components/explore/columns';
import { readAddress, writeAddress } from '@/components/explore/use-address';
import { learnFrom } from '@/components/explore/use-learned';
import { usualFilters } from '@/lib/keyapi/list-filters';
import { sampleReport } from '@/lib/keyapi/sample';

describe('the address of the tab', () => {
  it('keeps filters and columns', () => {
    const address = { filters: { ...usualFilters('DE'), sells: true }, columns: [] };
    expect(writeAddress(address)).toBe('?region=DE&sells=yes&columns=');
    expect(readAddress(writeAddress(address), 'US')).toEqual(address);
    const all = { filters: usualFilters('DE'), columns: columnNames };
    expect(readAddress(writeAddress(all), 'US')).toEqual(all);
  });

  it('is short where all is as usual', () => {
    const usual = readAddress('', 'GB');
    expect(usual).toEqual({ filters: usualFilters('GB'), columns: usualColumns });
    expect(writeAddress(usual)).toBe('?region=GB');
  });

  it('knows no other columns, and has them in one order', () => {
    expect(readAddress('?columns=gmv.constructor.views.gmv..', 'US').columns).toEqual([
      'views',
      'gmv',
    ]);
  });
});

describe('what rows tell', () => {
  const nothing = { categories: new Map(), products: new Map() };
  const video = sampleReport(
    { endpoint: 'videoList', params: { region: 'US', page_num: 1, page_size: 1 } },
    0,
  ).data.rows[0];
  const told = (categories: { id: string; name: string | null }[], productIds: string[]) =>
    video ? [{ ...video, categories, productIds }] : [];

  it('is learned once; a name replaces that there was none', () => {
    const first = learnFrom(nothing, told([{ id: '1', name: null }], ['77']));
    expect([...first.categories]).toEqual([['1', '']]);
    expect([...first.products]).toEqual([['77', '']]);
    const named = learnFrom(first, told([{ id: '1', name: 'Beauty' }], ['77']));
    expect([...named.categories]).toEqual([['1', 'Beauty']]);
    expect(learnFrom(named, told([{ id: '1', name: 'Other' }], []))).toBe(named);
  });

  it('stops at what a list of suggestions can hold', () => {
    const ids = Array.from({ length: 1000 }, (_, id) => String(id));
    expect(learnFrom(nothing, told([], ids)).products.size).toBe(300);
  });
});
