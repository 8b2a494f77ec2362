import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { libraryTable } from '@/lib/export/library-table';
import type { LibraryVideo } from '@/lib/schema/library-video';
import { text } from '@/lib/text/en';

import { anyText } from '../any-text';

const unknown: LibraryVideo = {
  videoId: '7590123280372190477',
  uniqueId: null,
  userId: null,
  caption: null,
  region: null,
  createdAt: null,
  duration: null,
  width: null,
  height: null,
  fileSize: null,
  ratio: null,
  coverUrl: null,
  avatarUrl: null,
  views: { total: null, day1: null, day7: null, day30: null },
  likes: { total: null, day1: null, day7: null, day30: null },
  comments: null,
  favorites: null,
  shares: null,
  sales: null,
  gmv: null,
  sells: null,
  isAd: null,
  createdByAi: null,
  categories: [],
  productIds: [],
};
const full: LibraryVideo = {
  ...unknown,
  uniqueId: 'ania.salon',
  userId: '7263534769727816746',
  caption: 'Nails, "gel"\nand more',
  region: 'US',
  createdAt: 1_767_213_318,
  duration: 15,
  width: 720,
  height: 1280,
  fileSize: 1_127_263,
  ratio: '720p',
  views: { total: 20_000, day1: 100, day7: 350, day30: 9_000 },
  likes: { total: 900, day1: 1, day7: 2, day30: 3 },
  comments: 40,
  favorites: 50,
  shares: 10,
  sales: 25,
  gmv: 512.5,
  sells: true,
  isAd: false,
  createdByAi: true,
  categories: [
    { id: '601450', name: 'Beauty' },
    { id: '601451', name: null },
  ],
  productIds: ['1729384756012345678', '1729384756012345679'],
};
const fetchedAt = Date.UTC(2026, 10, 21, 9, 30);

/** Reads RFC 4180 by the letter: every line ends with CRLF, quotes are doubled inside quotes. */
function parse(csv: string): string[][] {
  const lines: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let line: string[] = [];
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const found = field.exec(csv);
    if (!found) throw new Error(`No field at ${at}: ${csv.slice(at, at + 40)}`);
    line.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

const byHead = (video: LibraryVideo) => {
  const [heads = [], cells = []] = parse(libraryTable([{ video, fetchedAt }], text));
  expect(cells).toHaveLength(heads.length);
  expect(new Set(heads).size).toBe(heads.length);
  return Object.fromEntries(heads.map((head, at) => [head, cells[at]]));
};

describe('the exported table', () => {
  it('says everything of a row, with units and formulas in its head', () => {
    expect(byHead(full)).toEqual({
      Link: 'https://www.tiktok.com/@ania.salon/video/7590123280372190477',
      'Video id': "'7590123280372190477",
      'Creator handle': 'ania.salon',
      'Creator id': "'7263534769727816746",
      Title: 'Nails, "gel" and more',
      'Region (ISO 3166-1)': 'US',
      'Published (UTC)': '2025-12-31T20:35:18.000Z',
      Views: '20000',
      'Views, last 1 day': '100',
      'Views, last 7 days': '350',
      'Views, last 30 days': '9000',
      Likes: '900',
      'Likes, last 1 day': '1',
      'Likes, last 7 days': '2',
      'Likes, last 30 days': '3',
      Comments: '40',
      Favorites: '50',
      Shares: '10',
      'Length (seconds)': '15',
      'Units sold (estimated)': '25',
      'GMV (estimated, unnamed currency)': '512.5',
      'Shop video': 'yes',
      'Made by AI': 'yes',
      Ad: 'no',
      'Product category ids': "'601450 601451",
      'Product categories': 'Beauty',
      'Product ids': "'1729384756012345678 1729384756012345679",
      'Width (pixels)': '720',
      'Height (pixels)': '1280',
      Ratio: '720p',
      'File size (bytes)': '1127263',
      'Fetched (UTC)': '2026-11-21T09:30:00.000Z',
      Source: 'KeyAPI library, refreshed daily',
      // 900 + 40 + 50 + 10 = 1,000 of 20,000
      'Engagement by views (ratio)': '0.05',
      'Like rate (ratio) = likes / views': '0.045',
      // 100 / (350 / 7)
      'Momentum (multiple) = views of the last day / (views of the last 7 days / 7)': '2',
      'GPM, estimated (amount) = GMV / views × 1,000': '25.625',
      'Units per 1,000 views (amount) = units sold / views × 1,000': '1.25',
      'GMV per unit (amount) = GMV / units sold': '20.5',
      'Engagement, formula used': '(likes + comments + favorites + shares) / views',
    });
  });

  it('leaves the unknown empty', () => {
    const { Link, 'Published (UTC)': published, ...rest } = byHead(unknown);
    expect(Link).toBe('https://www.tiktok.com/@/video/7590123280372190477');
    // the id tells when it was uploaded
    expect(published).toMatch(/^2025-12-31T20:3\d/);
    const known = Object.entries(rest).filter(([, cell]) => cell !== '');
    expect(known.map(([head]) => head)).toEqual([
      'Video id',
      'Fetched (UTC)',
      'Source',
      'Engagement, formula used',
    ]);
  });

  it('holds any text in its cell, and lets none start a formula', () => {
    const caption = fc.oneof(
      anyText,
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', ' ', 'a'),
      }),
    );
    fc.assert(
      fc.property(caption, (typed) => {
        const cell = byHead({ ...full, caption: typed, uniqueId: typed || null })['Title'] ?? '';
        expect(cell).not.toMatch(/^\s*[=+\-@]/u);
        const isPlain = /^[a-z][a-z ,"]*$/.test(typed);
        expect(isPlain ? cell : typed).toBe(typed);
      }),
    );
  });
});
