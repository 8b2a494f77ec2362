import type { Amount } from '../../lib/schema/amount';

/** By which column the loaded rows stand. */
export interface Sorting<Name extends string> {
  column: Name;
  descending: boolean;
}

/** What a click on a column's head leads to: highest first, lowest first, then the order of the list. */
export function nextSorting<Name extends string>(
  sorting: Sorting<Name> | null,
  column: Name,
): Sorting<Name> | null {
  if (sorting?.column !== column) return { column, descending: true };
  return sorting.descending ? { column, descending: false } : null;
}

const collator = new Intl.Collator();

/** The rows in order, equal ones as they were; the unknown stands last in either direction. */
export function sortRows<T>(
  rows: readonly T[],
  by: (row: T) => Amount | string,
  descending: boolean,
): T[] {
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      return direction * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
