import { expect, it, vi } from 'vitest';

import { buy } from '@/lib/reports/buy';
import type { Question } from '@/lib/schema/question';
import { lastLook } from '@/lib/storage/last-lists';
import * as lists from '@/lib/storage/last-lists';

import { answer, click, startWithKey, stubFetch } from './background';

startWithKey();

const choice = { region: 'DE', period: 7, order_by: 'vv' } as const;
const trending = (page: number): Question<'trendingVideos'> => ({
  endpoint: 'trendingVideos',
  params: { ...choice, page, limit: 20 },
});
const idOf = (place: number) => String(7_561_644_792_577_000_000n + BigInt(place));

/** A network that names these videos, and no others. */
const listing = (...places: number[]) =>
  stubFetch(() =>
    answer({
      code: 0,
      message: 'success',
      data: {
        pagination: { page: 1, limit: 20, has_more: true, total_count: 500 },
        videos: places.map((place) => ({ item_id: idOf(place), title: `Video ${place}` })),
      },
    }),
  );
const look = async (page: number, after = 0) =>
  buy(click({ question: trending(page), after }), () => {});

it('remembers who stood where, for the next look at the same list', async () => {
  listing(1, 2);
  const bought = await look(1);
  listing(3);
  await look(2);
  expect(await lastLook(choice)).toBeNull();

  listing(2, 4);
  await look(1, bought.report?.fetchedAt);
  expect(await lastLook(choice)).toStrictEqual({
    at: bought.report?.fetchedAt,
    ranks: [
      { videoId: idOf(1), rank: 1, title: 'Video 1' },
      { videoId: idOf(2), rank: 2, title: 'Video 2' },
      { videoId: idOf(3), rank: 21, title: 'Video 3' },
    ],
  });
});

it('keeps what was paid for also where the ranks cannot be remembered', async () => {
  vi.spyOn(lists, 'rememberPage').mockRejectedValue(new Error('full'));
  listing(1);
  expect(await look(1)).toMatchObject({ report: { price: 2 }, trouble: null });
});

it('has nothing to remember of an empty answer', async () => {
  stubFetch(() => answer({ code: 0, message: 'deprecated', data: null }));
  expect(await look(1)).toMatchObject({ report: null });
  expect(await lastLook(choice)).toBeNull();
});
