import { describe, expect, it } from 'vitest';

import { namedRegions, regionName } from '@/lib/format/region';
import { soundRegions, trendingRegions } from '@/lib/schema/regions';
import { Region } from '@/lib/schema/settings';

describe('regionName', () => {
  it('names a region in the language of the reader', () => {
    expect(regionName('DE', 'en')).toBe('Germany');
    expect(regionName('DE', 'de')).toBe('Deutschland');
  });

  it.each(['ZZ', 'QQ', 'XA', 'AA'])('has no name for %s', (code) =>
    expect(regionName(code, 'en')).toBe(null),
  );
});

describe('the documented regions', () => {
  it('are valid codes with names, none of them twice', () => {
    const all = [...trendingRegions, ...soundRegions];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((code) => !Region.safeParse(code).success)).toEqual([]);
    expect(all.filter((code) => regionName(code, 'en') === null)).toEqual([]);
    expect(trendingRegions).toHaveLength(25);
  });

  it('stand in the order of their names', () => {
    expect(namedRegions(['US', 'AE', 'BR', 'AU'], 'en').map(({ name }) => name)).toEqual([
      'Australia',
      'Brazil',
      'United Arab Emirates',
      'United States',
    ]);
  });
});
