import { useCallback, useEffect, useState } from 'react';

import {
  filtersFromSearch,
  filtersToSearch,
  type ListFilters,
  usualFilters,
} from '../../lib/keyapi/list-filters';
import { type ColumnName, columnNames, usualColumns } from './columns';

interface Address {
  filters: ListFilters;
  columns: readonly ColumnName[];
}

/** What the tab's address asks for. What it does not say is as usual. */
export function readAddress(search: string, usualRegion: string): Address {
  const named = new URLSearchParams(search).get('columns')?.split('.');
  const columns = named && columnNames.filter((name) => named.includes(name));
  return { filters: filtersFromSearch(search, usualRegion), columns: columns ?? usualColumns };
}

/** The query of the address, with "?". */
export function writeAddress({ filters, columns }: Address): string {
  const isUsual = columns.join() === usualColumns.join();
  return `?${filtersToSearch(filters)}${isUsual ? '' : `&columns=${columns.join('.')}`}`;
}

/** Filters and columns, kept in the address of the tab, so that it can be bookmarked and come back to. */
export function useAddress(usualRegion: string) {
  const [address, setAddress] = useState(() => readAddress(location.search, usualRegion));
  useEffect(() => {
    const follow = () => setAddress(readAddress(location.search, usualRegion));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [usualRegion]);
  useEffect(() => {
    const search = writeAddress(address);
    if (search !== location.search) history.replaceState(history.state, '', search);
  }, [address]);

  const setFilters = useCallback(
    (change: Partial<ListFilters>) =>
      setAddress((now) => ({ ...now, filters: { ...now.filters, ...change } })),
    [],
  );
  const setColumns = useCallback(
    (columns: readonly ColumnName[]) => setAddress((now) => ({ ...now, columns })),
    [],
  );
  const resetFilters = useCallback(
    () => setAddress((now) => ({ ...now, filters: usualFilters(now.filters.region) })),
    [],
  );
  return { ...address, setFilters, setColumns, resetFilters };
}
