import { expect, it } from 'vitest';

import { pagesOfOneLook } from '@/components/trending/one-look';
import type { Holding } from '@/lib/schema/holding';

const page = (fetchedAt: number): Holding<'videoList'> => ({
  report: { kind: 'library', data: { rows: [], last: false }, dropped: 0, fetchedAt, price: 1 },
  empty: null,
  stale: false,
  price: 1,
  loading: false,
  trouble: null,
});

it.each([
  [[], 0],
  [[5], 1],
  [[5, 6, 9], 3],
  [[5, 5, 5], 3],
  [[5, 4, 6], 1],
  [[5, 6, 4, 7], 2],
])('pages bought at %j: the first %i belong together', (times, count) => {
  expect(pagesOfOneLook(times.map(page))).toBe(count);
});
