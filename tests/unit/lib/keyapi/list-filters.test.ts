import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  faultsOf,
  filtersFromSearch,
  filtersToSearch,
  type ListFilters,
  listOrders,
  narrowing,
  questionOfFilters,
  usualFilters,
} from '@/lib/keyapi/list-filters';
import { Question } from '@/lib/schema/question';

import { anyText } from '../any-text';

const now = Date.UTC(2026, 10, 21, 12);
const usual = usualFilters('US');
const chosen: ListFilters = {
  region: 'GB',
  sells: true,
  madeByAi: false,
  isAd: true,
  publishedFrom: '2026-10-01',
  publishedTo: '2026-10-31',
  shortest: '15',
  longest: '60',
  categoryId: '601450',
  productId: '1729384756012345678',
  order: 'published',
  ascending: true,
};

const flag = fc.constantFrom(null, true, false);
const day = fc
  .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const seconds = fc.integer({ min: 0, max: 86_400 }).map(String);
const digits = fc.stringMatching(/^\d{1,25}$/);
const orNone = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text);
const readable: fc.Arbitrary<ListFilters> = fc.record({
  region: fc.stringMatching(/^[A-Z]{2}$/),
  sells: flag,
  madeByAi: flag,
  isAd: flag,
  publishedFrom: orNone(day),
  publishedTo: orNone(day),
  shortest: orNone(seconds),
  longest: orNone(seconds),
  categoryId: orNone(digits),
  productId: orNone(digits),
  order: fc.constantFrom(...listOrders),
  ascending: fc.boolean(),
});
const typed: fc.Arbitrary<ListFilters> = fc
  .tuple(readable, fc.dictionary(fc.constantFrom(...Object.keys(usual)), anyText))
  .map(([filters, { order: _, ...rest }]) => {
    const texts = Object.entries(rest).filter(
      ([name]) => typeof filters[name as keyof ListFilters] === 'string',
    );
    return Object.assign(structuredClone(filters), Object.fromEntries(texts));
  });

describe('the address', () => {
  it('names what is chosen and nothing else', () => {
    expect(filtersToSearch(usual)).toBe('region=US');
    expect(filtersToSearch(chosen)).toBe(
      'region=GB&sells=yes&ai=no&ad=yes&from=2026-10-01&to=2026-10-31&shortest=15&longest=60' +
        '&category=601450&product=1729384756012345678&order=published&ascending=yes',
    );
  });

  it('gives back every filter that it was made of', () => {
    fc.assert(
      fc.property(readable, (filters) => {
        expect(filtersFromSearch(`?${filtersToSearch(filters)}`)).toEqual(filters);
      }),
    );
  });

  it('is read field by field: what cannot be read is as usual', () => {
    const query =
      '?region=gb&sells=maybe&ai=yes&from=2026-02-30&to=1969-12-31&shortest=-1&longest=86401' +
      '&category=12a&product=1729384756012345678&order=__proto__&ascending=1';
    expect(filtersFromSearch(query)).toStrictEqual({
      ...usual,
      region: 'GB',
      madeByAi: true,
      productId: '1729384756012345678',
    });
    expect(filtersFromSearch('region=GBR', 'DE')).toStrictEqual(usualFilters('DE'));
    expect(filtersFromSearch('sells=constructor&ai=toString').sells).toBeNull();
  });

  it('never throws and never yields what is not a filter', () => {
    const names = ['region', 'sells', 'ai', 'from', 'longest', 'category', 'order', 'ascending'];
    const query = fc.oneof(
      anyText,
      fc
        .dictionary(fc.constantFrom(...names), anyText)
        .map((pairs) => new URLSearchParams(pairs).toString()),
    );
    fc.assert(
      fc.property(query, (text) => {
        const filters = filtersFromSearch(text);
        expect(filtersFromSearch(filtersToSearch(filters))).toStrictEqual(filters);
        const faults = Object.values(faultsOf(filters, now));
        expect(faults.filter((fault) => !['future', 'above-maximum'].includes(fault))).toEqual([]);
      }),
    );
  });
});

describe('faults', () => {
  it.each<[Partial<ListFilters>, object]>([
    [{}, {}],
    [{ publishedFrom: '2026-10-02', publishedTo: '2026-10-02' }, {}],
    [
      { publishedFrom: '2026-10-02', publishedTo: '2026-10-01' },
      { publishedFrom: 'above-maximum' },
    ],
    [{ publishedFrom: '2026-11-21' }, {}],
    [{ publishedFrom: '2026-11-22' }, { publishedFrom: 'future' }],
    [{ publishedTo: '2026-11-22' }, {}],
    [{ publishedFrom: '2026-13-01' }, { publishedFrom: 'day' }],
    [{ publishedTo: '2026-02-29' }, { publishedTo: 'day' }],
    [{ publishedTo: 'soon' }, { publishedTo: 'day' }],
    [{ shortest: '61', longest: '60' }, { shortest: 'above-maximum' }],
    [{ shortest: '60', longest: '60' }, {}],
    [{ shortest: '9', longest: '10' }, {}],
    [
      { shortest: '1.5', longest: '-3' },
      { shortest: 'seconds', longest: 'seconds' },
    ],
    [{ longest: '86401' }, { longest: 'seconds' }],
    [
      { categoryId: 'beauty', productId: '1'.repeat(26) },
      { categoryId: 'digits', productId: 'digits' },
    ],
    [{ region: 'USA' }, { region: 'region' }],
  ])('%j', (change, faults) => {
    const filters = { ...usual, ...change };
    expect(faultsOf(filters, now)).toStrictEqual(faults);
    expect(questionOfFilters(filters, now) === null).toBe(Object.keys(faults).length > 0);
  });
});

describe('the question', () => {
  it('asks for the first ten of what was chosen', () => {
    expect(questionOfFilters(chosen, now)).toStrictEqual({
      endpoint: 'videoList',
      params: {
        region: 'GB',
        page_num: 1,
        page_size: 10,
        sales_flag: 1,
        created_by_ai: 'false',
        min_create_time: 1_790_812_800,
        max_create_time: 1_793_491_199,
        min_duration: 15,
        max_duration: 60,
        product_category_id: '601450',
        is_ad: 1,
        product_id: '1729384756012345678',
        video_sort_field: 2,
        sort_type: 0,
      },
    });
  });

  it('leaves the order to KeyAPI where that was chosen', () => {
    const params = questionOfFilters({ ...usual, order: 'library', ascending: true }, now)?.params;
    expect(params).not.toHaveProperty('video_sort_field');
    expect(params).not.toHaveProperty('sort_type');
  });

  it('is none where a filter is at fault, and else one that the background accepts', () => {
    fc.assert(
      fc.property(typed, (filters) => {
        const question = questionOfFilters(filters, now);
        const faulty = Object.keys(faultsOf(filters, now)).length > 0;
        expect(question === null).toBe(faulty);
        expect(question === null || Question.safeParse(question).success).toBe(true);
      }),
    );
  });
});

it('names the filters that narrow, never region and order', () => {
  expect(narrowing({ ...usual, region: 'GB', order: 'likes' })).toEqual([]);
  expect(narrowing(chosen)).toEqual([
    'sells',
    'madeByAi',
    'isAd',
    'publishedFrom',
    'publishedTo',
    'shortest',
    'longest',
    'categoryId',
    'productId',
  ]);
});
