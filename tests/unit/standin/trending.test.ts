import { expect, it } from 'vitest';

import { startStandin } from '../../standin/standin.ts';
import { question } from './ask';
import { noon, running } from './running';

const standin = running();

interface Trending {
  pagination: { has_more: boolean; limit: number; page: number; total_count: number };
  videos: { id: string; item_url: string; country_code: string; title: string }[];
}

async function trending(params: Record<string, string | number>, of = standin()) {
  return (await question(of, 'trendingVideos', params)).data as Trending;
}

const ids = ({ videos }: Trending) => videos.map(({ id }) => id);

it('has 500 of which a page shows 20 at most', async () => {
  const first = await trending({ region: 'DE', limit: 50 });
  expect(first.pagination).toEqual({ has_more: true, limit: 20, page: 1, total_count: 500 });
  expect(first.videos).toHaveLength(20);
  const last = await trending({ region: 'DE', page: 25 });
  expect(last.pagination.has_more).toBe(false);
  expect(last.videos).toHaveLength(20);
  expect((await trending({ region: 'DE', page: 26 })).videos).toEqual([]);
});

it('repeats no video on another page, and names the placeholder author', async () => {
  const [one, two] = await Promise.all([1, 2].map((page) => trending({ region: 'JP', page })));
  const all = [...(one?.videos ?? []), ...(two?.videos ?? [])];
  expect(new Set(all.map(({ id }) => id)).size).toBe(40);
  for (const video of all) {
    expect(video.item_url).toBe(`https://www.tiktok.com/@mnm_pipi/video/${video.id}`);
    expect(video.country_code).toBe('JP');
  }
});

it('honours market, period and order', async () => {
  const usual = ids(await trending({ region: 'DE' }));
  expect(ids(await trending({ region: 'DE', period: 7, order_by: 'vv', page: 1 }))).toEqual(usual);
  for (const other of [{ region: 'IT' }, { period: 30 }, { order_by: 'comment' }])
    expect(ids(await trending({ region: 'DE', ...other }))).not.toEqual(usual);
});

it('knows nothing of a market that is not listed', async () => {
  const { pagination, videos } = await trending({ region: 'UK' });
  expect(pagination).toMatchObject({ has_more: false, total_count: 0 });
  expect(videos).toEqual([]);
});

it('is the same all day and another the day after', async () => {
  let now = noon;
  const moving = await startStandin({ now: () => now * 1000 });
  const today = ids(await trending({ region: 'DE' }, moving));
  now += 3600;
  expect(ids(await trending({ region: 'DE' }, moving))).toEqual(today);
  now += 86_400;
  const tomorrow = ids(await trending({ region: 'DE' }, moving));
  expect(tomorrow).not.toEqual(today);
  expect(tomorrow.some((id) => today.includes(id))).toBe(true);
  await moving.close();
});
