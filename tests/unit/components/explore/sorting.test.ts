import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nextSorting, sortRows } from '@/components/explore/sorting';

describe('sortRows', () => {
  const rows = [
    { name: 'b', views: 5 },
    { name: 'a', views: null },
    { name: 'É', views: 10 },
    { name: 'e', views: 5 },
    { name: null, views: 0 },
  ];
  const order = (by: 'name' | 'views', descending: boolean) =>
    sortRows(rows, (row) => row[by], descending).map((row) => row.name ?? '?');

  it('puts the unknown last in both directions and leaves equal ones as they were', () => {
    expect(order('views', true).join('')).toBe('Ébe?a');
    expect(order('views', false).join('')).toBe('?beÉa');
  });

  it('sorts text as a dictionary does', () => {
    expect(order('name', false).join('')).toBe('abeÉ?');
    expect(order('name', true).join('')).toBe('Éeba?');
  });

  it('loses and invents no row', () => {
    const value = fc.option(fc.double({ noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(value), fc.boolean(), (values, descending) => {
        const sorted = sortRows(values, (each) => each, descending);
        expect(sorted).toHaveLength(values.length);
        const known = sorted.filter((each) => each !== null);
        const ascending = descending ? known.toReversed() : known;
        expect(ascending.every((each, at) => at === 0 || (ascending[at - 1] ?? 0) <= each)).toBe(
          true,
        );
        expect(sorted.slice(known.length).every((each) => each === null)).toBe(true);
      }),
    );
  });
});

it('goes from highest to lowest and back to the order of the list', () => {
  const first = nextSorting<'a' | 'b'>(null, 'a');
  expect(first).toEqual({ column: 'a', descending: true });
  const second = nextSorting(first, 'a');
  expect(second).toEqual({ column: 'a', descending: false });
  expect(nextSorting(second, 'a')).toBeNull();
  expect(nextSorting(second, 'b')).toEqual({ column: 'b', descending: true });
});
