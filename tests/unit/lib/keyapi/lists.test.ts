import { describe, expect, it } from 'vitest';

import { dataOf, libraryRow, readData } from './examples';

const trending = (data: object) => dataOf(readData('trendingVideos', data)).data;
const id = '7587114666132868383';

describe('the rows of a list', () => {
  it.each([
    ['10 of 10', 10, { page_size: 10 }, false],
    ['9 of 10', 9, { page_size: 10 }, true],
    ['5 of 5', 5, { page_size: 5 }, false],
    ['5 of 5, asked as text', 5, { page_size: '5' }, false],
    ['4 of 5', 4, { page_size: 5 }, true],
    ['10, not said of how many', 10, {}, false],
    ['9, not said of how many', 9, {}, true],
    ['10 of 50, of which the vendor gives 10', 10, { page_size: 50 }, false],
    ['9 of nonsense', 9, { page_size: -3 }, true],
    ['10 of nonsense', 10, { page_size: 'x' }, false],
  ])('%s', (_, sent, params, last) => {
    const rows = Array.from({ length: sent }, () => libraryRow());
    expect(dataOf(readData('videoList', rows, params)).data.last).toBe(last);
    expect(dataOf(readData('influencerVideos', rows, params)).data.last).toBe(last);
  });

  it('count as sent, also those that are dropped', () => {
    const rows = [...Array.from({ length: 9 }, () => libraryRow()), { video_id: 'x' }];
    const { data, dropped } = dataOf(readData('videoList', rows, { page_size: 10 }));
    expect([data.rows.length, dropped, data.last]).toStrictEqual([9, 1, false]);
  });

  it('are 1,000 at the most', () => {
    const rows = Array.from({ length: 20_000 }, () => ({ video_id: id }));
    const { data, dropped } = dataOf(readData('videoList', rows));
    expect([data.rows.length, dropped]).toStrictEqual([1000, 19_000]);
  });

  it('need nothing but the id of the video', () => {
    const [row] = dataOf(readData('videoList', [{ video_id: id }])).data.rows;
    const unknown = { total: null, day1: null, day7: null, day30: null };
    expect(row).toMatchObject({ videoId: id, views: unknown, likes: unknown, gmv: null });
    const known = Object.entries(row ?? {}).filter(([, value]) => value !== null);
    expect(known.map(([name]) => name)).toStrictEqual([
      'videoId',
      'views',
      'likes',
      'categories',
      'productIds',
    ]);
  });

  it('are read of their own fields only', () => {
    const row = `{"__proto__":{"video_desc":"a"},"constructor":5,"video_id":"${id}"}`;
    const [video] = dataOf(readData('videoList', `[${row}]`)).data.rows;
    expect(video?.caption).toBeNull();
    expect(readData('videoList', `[{"__proto__":{"video_id":"${id}"}}]`).outcome).toBe('refused');
  });
});

describe('trending rows', () => {
  it.each([
    [{ item_id: id }, id],
    [{ id }, id],
    [{ item_id: 'x', id }, id],
    [{ item_id: '7587114666132868384', id }, '7587114666132868384'],
  ])('%j', (row, videoId) => {
    expect(trending({ videos: [row] }).rows[0]?.videoId).toBe(videoId);
  });

  it('know neither page nor number where none is sent', () => {
    expect(trending({ videos: [{ id }] })).toMatchObject({
      page: null,
      limit: null,
      hasMore: null,
      totalCount: null,
    });
    const pagination = { page: '2', limit: 20, has_more: 'false', total_count: '500' };
    expect(trending({ videos: [{ id }], pagination })).toMatchObject({
      page: 2,
      limit: 20,
      hasMore: false,
      totalCount: 500,
    });
  });

  it('never tell the placeholder author', () => {
    const row = { id, item_url: `https://www.tiktok.com/@mnm_pipi/video/${id}` };
    expect(JSON.stringify(trending({ videos: [row] }))).not.toContain('mnm_pipi');
  });
});

describe('lists within a string', () => {
  const [one, two] = ['1729384756102938475', '1729384756102938476'];
  it.each([
    ['"[]"', []],
    [`"[${one},${two}]"`, [one, two]],
    [`"[\\"${one}\\", \\"${two}\\"]"`, [one, two]],
    [`[${one},"${two}"]`, [one, two]],
    [`"${one}, ${two}"`, [one, two]],
    [`"[${one},${one}]"`, [one]],
    [`"[{\\"product_id\\":${one},\\"price\\":12.99,\\"at\\":1767213318}]"`, [one]],
    [`[{"product_id":${one}},{"product_id":"${two}"}]`, [one, two]],
    [one, [one]],
    [`"[${one}"`, [one]],
    ['"[123]"', []],
    [`"${'7'.repeat(30)}"`, []],
    ['null', []],
    ['5', []],
    ['{}', []],
  ])('products %s', (json, productIds) => {
    const row = JSON.stringify(libraryRow({ video_products: '§' })).replace('"§"', () => json);
    expect(dataOf(readData('videoList', `[${row}]`)).data.rows[0]).toMatchObject({ productIds });
    const sound = `{"sound":{"title":"a","related_items":${json}}}`;
    expect(dataOf(readData('musicDetail', sound)).data.relatedVideoIds).toStrictEqual(productIds);
  });

  const beauty = { id: '601450', name: 'Beauty' };
  it.each([
    ['[]', []],
    ['[{"category_id":"601450","category_name":"Beauty"}]', [beauty]],
    ['[{"id":601450,"name":" Beauty "}]', [beauty]],
    [[{ product_category_id: '601450', product_category_name: 'Beauty' }], [beauty]],
    ['["601450",601451]', ['601450', '601451'].map((bare) => ({ id: bare, name: null }))],
    ['[{"name":"Beauty"},null,{"id":"601450"}]', [{ id: '601450', name: null }]],
    ['[1152921504606846977]', [{ id: '1152921504606846977', name: null }]],
    ['[{', []],
    ['{"id":"601450"}', []],
    ['', []],
    [null, []],
    [5, []],
  ])('categories %j', (sent, categories) => {
    const rows = [libraryRow({ product_category_list: sent })];
    expect(dataOf(readData('videoList', rows)).data.rows[0]).toMatchObject({ categories });
  });
});
