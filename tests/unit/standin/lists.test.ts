import { describe, expect, it } from 'vitest';

import { question } from './ask';
import { noon, running } from './running';

const standin = running();

type Row = Record<string, string | number | null>;

async function rowsOf(
  endpoint: 'videoList' | 'influencerVideos',
  params: Record<string, string | number>,
): Promise<Row[]> {
  const answer = await question(standin(), endpoint, { page_num: 1, page_size: 10, ...params });
  expect(answer.code).toBe(0);
  return answer.data as Row[];
}

const numbers = (rows: Row[], field: string) => rows.map((row) => Number(row[field]));
const ascending = (values: number[]) => values.toSorted((a, b) => a - b);

describe('the list of a market', () => {
  it('holds several hundred rows, page by page, each once', async () => {
    const ids = new Set<unknown>();
    let page = 1;
    let rows = await rowsOf('videoList', { region: 'DE', page_num: page });
    while (rows.length > 0) {
      for (const row of rows) ids.add(row['video_id']);
      page += 1;
      rows = await rowsOf('videoList', { region: 'DE', page_num: page });
    }
    expect(ids.size).toBeGreaterThan(300);
    expect(Math.ceil(ids.size / 10)).toBe(page - 1);
  });

  it.each([
    [1, 'total_digg_cnt'],
    [2, 'create_time'],
    [3, 'total_views_cnt'],
  ])('sorts by field %i in both directions', async (video_sort_field, field) => {
    const params = { region: 'FR', video_sort_field };
    const down = numbers(await rowsOf('videoList', { ...params, sort_type: 1 }), field);
    const up = numbers(await rowsOf('videoList', { ...params, sort_type: 0 }), field);
    expect(down).toEqual(ascending(down).toReversed());
    expect(up).toEqual(ascending(up));
    expect(up[0]).toBeLessThan(down[0] ?? 0);
  });

  it.each([
    ['sales_flag', 1, (row: Row) => row['sales_flag'] === 1],
    ['sales_flag', 0, (row: Row) => row['sales_flag'] === 0],
    ['created_by_ai', 'true', (row: Row) => row['created_by_ai'] === 'true'],
    ['is_ad', 1, (row: Row) => row['is_ad'] === 1],
    ['min_duration', 60, (row: Row) => Number(row['duration']) >= 60],
    ['max_duration', 20, (row: Row) => Number(row['duration']) <= 20],
    ['min_create_time', noon - 864_000, (row: Row) => Number(row['create_time']) >= noon - 864_000],
    ['max_create_time', noon - 864_000, (row: Row) => Number(row['create_time']) <= noon - 864_000],
  ] as const)('keeps only what %s=%s asks for', async (name, value, fits) => {
    const rows = await rowsOf('videoList', { region: 'GB', [name]: value });
    expect(rows).not.toHaveLength(0);
    expect(rows.every(fits)).toBe(true);
  });

  it('finds videos by product and by category', async () => {
    const [row] = await rowsOf('videoList', { region: 'US', sales_flag: 1 });
    const productId = /\d+/.exec(String(row?.['video_products']))?.[0] ?? '';
    const categoryId = /\d+/.exec(String(row?.['product_category_list']))?.[0] ?? '';
    const byProduct = await rowsOf('videoList', { region: 'US', product_id: productId });
    const byCategory = await rowsOf('videoList', { region: 'US', product_category_id: categoryId });
    for (const found of byProduct) expect(found['video_products']).toContain(productId);
    for (const found of byCategory) expect(found['product_category_list']).toContain(categoryId);
    expect(byProduct.map((found) => found['video_id'])).toContain(row?.['video_id']);
  });

  it('has nothing for a market that it does not know', async () => {
    expect(await rowsOf('videoList', { region: 'UK' })).toEqual([]);
  });
});

describe('the list of a creator', () => {
  it('has 37 videos, newest first, on four pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page_num) =>
        rowsOf('influencerVideos', { unique_id: 'sunny.kitchen', page_num }),
      ),
    );
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 10, 7, 0]);
    const times = numbers(pages.flat(), 'create_time');
    expect(times).toEqual(ascending(times).toReversed());
    expect(pages.flat().map((row) => row['video_id'])).toContain('7561644792577363221');
  });

  it.each([
    [1, 'total_views_cnt'],
    [2, 'total_video_sale_cnt'],
    [3, 'total_video_sale_gmv_amt'],
  ])('sorts by field %i', async (influencer_video_sort_field, field) => {
    const params = { unique_id: 'rough.edges', influencer_video_sort_field, sort_type: 0 };
    const values = numbers(await rowsOf('influencerVideos', params), field);
    expect(values).toEqual(ascending(values));
  });

  it('is the same by number and by handle', async () => {
    const byHandle = await rowsOf('influencerVideos', { unique_id: 'Sunny.Kitchen' });
    const userId = String(byHandle[0]?.['user_id']);
    expect(await rowsOf('influencerVideos', { user_id: userId })).toEqual(byHandle);
  });

  it('is empty where the library knows nobody', async () => {
    expect(await rowsOf('influencerVideos', { unique_id: 'nobody.here' })).toEqual([]);
    expect(await rowsOf('influencerVideos', { user_id: '7100000000000000000' })).toEqual([]);
  });
});
