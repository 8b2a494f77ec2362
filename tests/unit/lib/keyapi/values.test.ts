import { describe, expect, it } from 'vitest';

import { dataOf, libraryRow, readData } from './examples';

/** The one row of a list whose field was sent as this piece of JSON. */
function rowWith(field: string, json: string) {
  const row = JSON.stringify(libraryRow({ [field]: '§' })).replace('"§"', () => json);
  const { data, dropped } = dataOf(readData('videoList', `[${row}]`));
  expect(dropped).toBe(0);
  const [video] = data.rows;
  if (!video) throw new Error('no row');
  return video;
}

const numbers: [json: string, value: number | null][] = [
  ['5', 5],
  ['0', 0],
  ['-5', -5],
  ['12.5', 12.5],
  ['1e3', 1000],
  ['"5"', 5],
  ['"0"', 0],
  ['"-5"', -5],
  ['"+5"', 5],
  ['"12.50"', 12.5],
  ['".5"', 0.5],
  ['"5."', 5],
  ['"007"', 7],
  ['"9007199254740993"', 9_007_199_254_740_992],
  ['7590123280372190477', 7_590_123_280_372_190_000],
  ['1e309', null],
  ['-1e309', null],
  ['"1e3"', null],
  ['"1,234"', null],
  ['"1.2.3"', null],
  ['"0x10"', null],
  ['"Infinity"', null],
  ['"NaN"', null],
  [`"${'9'.repeat(400)}"`, null],
  ['9'.repeat(400), null],
  ['""', null],
  ['" "', null],
  ['" 5"', null],
  ['"-"', null],
  ['"."', null],
  ['"٥"', null],
  ['"5k"', null],
  ['null', null],
  ['true', null],
  ['[5]', null],
  ['{"a":5}', null],
];

describe('a number', () => {
  it.each(numbers)('%s', (json, value) => {
    expect(rowWith('total_views_cnt', json).views.total).toBe(value);
    expect(rowWith('total_views_7d_cnt', json).views.day7).toBe(value);
    expect(rowWith('total_video_sale_gmv_amt', json).gmv).toBe(value);
    expect(rowWith('data_size', json).fileSize).toBe(value);
  });

  it('is +0 where −0 was sent', () => {
    expect(rowWith('total_views_cnt', '-0').views.total).toBe(0);
    expect(rowWith('total_views_cnt', '"-0"').views.total).toBe(0);
  });

  it.each([
    ['-1', null],
    ['"-1"', null],
    ['-1.0', null],
    ['-2', -2],
    ['0', 0],
  ])('of favorites: %s', (json, value) => {
    expect(rowWith('total_favorites_cnt', json).favorites).toBe(value);
  });

  it('of favorites is −1 nowhere in video trends but in the series', () => {
    const points = [{ message: { timestamp: 1_760_572_800 }, value: -1 }];
    const sent = {
      current_interaction: { favorites: -1, views: 5 },
      '14d_interaction': { favorites: points },
    };
    const { data } = dataOf(readData('videoTrends', sent));
    expect(data.totals).toStrictEqual({ views: 5, likes: null, comments: null, favorites: null });
    expect(data.series.favorites).toStrictEqual([{ day: 1_760_572_800, value: -1 }]);
  });
});

describe('an id', () => {
  const videoId = '7590123280372190477';
  it.each([
    [`"${videoId}"`, videoId],
    [videoId, videoId],
    ['123456789012345', '123456789012345'],
    ['9007199254740993', '9007199254740993'],
    [`"${'7'.repeat(25)}"`, '7'.repeat(25)],
    ['7'.repeat(25), '7'.repeat(25)],
  ])('of a video: %s', (json, id) => {
    expect(rowWith('video_id', json).videoId).toBe(id);
  });

  it.each([
    '"12345678901234"',
    '12345678901234',
    '7.590123280372190477e18',
    '-7590123280372190477',
    `"${videoId} "`,
    `"${videoId}x"`,
    `["${videoId}"]`,
    `${videoId}.5`,
    `"${'7'.repeat(26)}"`,
    '7'.repeat(26),
    '"٧٥٩٠١٢٣٢٨٠٣٧٢١٩٠"',
    '1e309',
    '""',
    'null',
    '{}',
    'true',
  ])('of a video cannot be %s', (json) => {
    const row = JSON.stringify(libraryRow({ video_id: '§' })).replace('"§"', () => json);
    const rows = `[${JSON.stringify(libraryRow())},${row}]`;
    const { data, dropped } = dataOf(readData('videoList', rows));
    expect([data.rows.length, dropped]).toStrictEqual([1, 1]);
  });

  it.each([
    ['7263534769727816746', '7263534769727816746'],
    ['5', '5'],
    ['"x"', null],
    ['1.5', null],
    ['null', null],
  ])('of a user: %s', (json, id) => {
    expect(rowWith('user_id', json).userId).toBe(id);
  });
});

describe('yes or no', () => {
  it.each([
    ['"true"', true],
    ['"True"', true],
    ['true', true],
    ['1', true],
    ['"1"', true],
    ['"false"', false],
    ['false', false],
    ['0', false],
    ['"0"', false],
    ['""', null],
    ['"yes"', null],
    ['2', null],
    ['-1', null],
    ['null', null],
    ['[]', null],
    ['{}', null],
  ])('%s', (json, value) => {
    expect(rowWith('created_by_ai', json).createdByAi).toBe(value);
    expect(rowWith('is_ad', json).isAd).toBe(value);
  });

  it.each([
    ['0', false],
    ['1', true],
    ['2', true],
    ['"3"', true],
    ['true', true],
    ['"false"', false],
    ['-1', null],
    ['null', null],
  ])('sales flag %s', (json, value) => {
    expect(rowWith('sales_flag', json).sells).toBe(value);
  });
});

describe('a time', () => {
  it.each([
    ['"1767213318"', 1_767_213_318],
    ['1767213318', 1_767_213_318],
    ['1767213318.9', 1_767_213_318],
    ['1767213318000', 1_767_213_318],
    ['"1767213318999"', 1_767_213_318],
    ['4102444800', 4_102_444_800],
    ['4102444801', null],
    ['1767213318000000', null],
    ['0', null],
    ['-1767213318', null],
    ['"2025-12-31"', null],
    ['1e309', null],
    ['null', null],
  ])('%s', (json, seconds) => {
    expect(rowWith('create_time', json).createdAt).toBe(seconds);
  });
});
