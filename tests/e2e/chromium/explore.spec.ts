import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { videoList } from '../../standin/keyapi/video-list.ts';
import { openExtensionPage } from '../extension.ts';
import { press } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

type WireRow = Record<string, string | number | null>;

const loadTen = 'Load 10 videos · 1 credit';

/** What the stand-in's library holds for the parameters of a request. */
const rowsOf = (params: Record<string, string>): WireRow[] =>
  JSON.parse(videoList(params, Date.now() / 1000).text).data;

/** The cells of a row by the heads of their columns, as they stand on screen. */
async function cellsOf(page: Page, row: Locator): Promise<Record<string, string>> {
  const heads = await page.getByRole('columnheader').allTextContents();
  const cells = await row.getByRole('cell').allTextContents();
  return Object.fromEntries(heads.slice(1).map((head, at) => [head, cells[at] ?? '']));
}

test('filters lead to one priced question; its rows are sorted, paged, reloaded and exported', async ({
  context,
  standin,
}) => {
  const page = await openExtensionPage(context, 'explore.html');
  await page
    .getByRole('group', { name: 'Shop videos' })
    .getByRole('radio', { name: 'Only' })
    .check();
  await page.getByLabel('Published until').fill('2026-01-31');
  await page.getByLabel('Shortest').fill('5');
  await page.getByLabel('Order').selectOption({ label: 'Newest' });
  expect(new URL(page.url()).search).toBe(
    '?region=US&sells=yes&to=2026-01-31&shortest=5&order=published',
  );
  await page.getByLabel('Published until').fill('');
  await press(page.getByRole('button', { name: loadTen }));
  await expect(page.getByRole('heading', { name: '10 videos loaded' })).toBeVisible();
  await standin.settled();
  const asked = {
    region: 'US',
    page_num: '1',
    page_size: '10',
    sales_flag: '1',
    min_duration: '5',
    video_sort_field: '2',
    sort_type: '1',
  };
  expect(standin.ledger.map(({ params }) => params)).toEqual([asked]);

  // a row against the stand-in's own, its figures worked out here
  const [wire = {}] = rowsOf(asked);
  const count = (name: string) => Number(wire[name]);
  const first = page.getByRole('row', { name: new RegExp(`@${wire['unique_id']}`) }).first();
  const cells = await cellsOf(page, first);
  const compact = new Intl.NumberFormat('en-US', {
    notation: 'compact',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const views = count('total_views_cnt');
  expect(cells['Views']).toBe(views < 1000 ? String(views) : compact.format(views));
  const known = ['digg', 'comments', 'favorites', 'shares'].map((of) => count(`total_${of}_cnt`));
  const sum = known.every((each) => each >= 0) ? known.reduce((a, b) => a + b) : Number.NaN;
  const engagement = Number.isNaN(sum) || views < 500 ? null : sum / views;
  const shown = Number.parseFloat(cells['Engagement'] ?? '') / 100;
  expect(engagement === null ? 0 : Math.abs(shown / engagement - 1)).toBeLessThan(0.06);
  const title = await first.getByRole('cell').nth(1).getAttribute('title');
  expect(title).toBe(`Views: ${views.toLocaleString('en-US')}`);

  await press(page.getByRole('button', { name: '50 more · 5 credits' }));
  // five purchases in a row
  await expect(page.getByRole('heading', { name: '60 videos loaded' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('6 credits spent on this list')).toBeVisible();
  await standin.settled();
  const pages = ['1', '2', '3', '4', '5', '6'];
  expect(standin.ledger.map(({ params }) => params['page_num'])).toEqual(pages);
  expect(standin.ledger.reduce((total, { charged }) => total + charged, 0)).toBe(6);

  // sorting is of the loaded rows, and free
  const all = pages.flatMap((page_num) => rowsOf({ ...asked, page_num }));
  await page.getByRole('button', { name: 'GMV', exact: true }).click();
  await expect(page.getByText('Sorted by GMV, highest first, of the 60 loaded.')).toBeVisible();
  const most = all.toSorted(
    (a, b) => Number(b['total_video_sale_gmv_amt']) - Number(a['total_video_sale_gmv_amt']),
  )[0];
  await expect(page.getByRole('row').nth(1).getByRole('link').first()).toHaveAttribute(
    'href',
    `https://www.tiktok.com/@${most?.['unique_id']}/video/${most?.['video_id']}`,
  );
  await expect(page.getByRole('columnheader', { name: 'GMV' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^sidelight-videos-US-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines).toHaveLength(62);
  const ids = lines.slice(1, -1).map((line) => /,'(\d{15,25}),/.exec(line)?.[1]);
  expect(new Set(ids)).toEqual(new Set(all.map((row) => row['video_id'])));

  await page.reload();
  await expect(page.getByRole('heading', { name: '60 videos loaded' })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Overview' }).locator('canvas')).toBeVisible();
  expect(standin.ledger).toHaveLength(6);
});

test('what cannot fit is said at its field; an empty answer says what to loosen', async ({
  context,
  standin,
}) => {
  const page = await openExtensionPage(context, 'explore.html?region=DE&shortest=50&longest=5');
  await expect(page.getByText('This is above the upper bound')).toBeVisible();
  await expect(page.getByLabel('Shortest')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Nothing is asked yet')).toBeVisible();
  await expect(page.locator('[data-spends]')).toHaveCount(0);
  await page.getByLabel('Longest').fill('60');
  await page.getByLabel('Product category').fill('beauty');
  await expect(page.getByText('An id has 1 to 25 digits')).toBeVisible();
  await page.getByLabel('Product category').fill('999');
  await press(page.getByRole('button', { name: loadTen }));

  await expect(page.getByText('Nothing in the library fits')).toBeVisible();
  await standin.settled();
  expect(standin.ledger).toMatchObject([
    { params: { region: 'DE', min_duration: '50', product_category_id: '999' }, charged: 1 },
  ]);
  for (const name of ['Shortest 50', 'Longest 60', 'Product category 999'])
    await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Product category 999' }).click();
  await expect(page.getByLabel('Product category')).toHaveValue('');
  await expect(page.getByRole('button', { name: loadTen })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?region=DE&shortest=50&longest=60');

  // a pasted link shows its report beside the list, and buys nothing
  await page.getByLabel('TikTok link, @handle or id').fill(example.url);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const report = page.getByRole('region', { name: 'Report' });
  await expect(
    report.getByRole('button', { name: 'Load the daily trend · 2 credits' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(report).toHaveCount(0);
  expect(standin.ledger).toHaveLength(1);
});

test('a run of purchases ends at the first refusal; what is loaded stays', async ({
  context,
  standin,
}) => {
  const page = await openExtensionPage(context, 'explore.html?region=GB');
  await press(page.getByRole('button', { name: loadTen }));
  standin.fault({ kind: 'bad-rows' }, { params: { page_num: '2' } });
  standin.fault({ kind: 'refusal', status: 402 }, { params: { page_num: '3' } });
  await press(page.getByRole('button', { name: '50 more · 5 credits' }));
  await expect(page.getByText('Your KeyAPI account is out of credits')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole('heading', { name: '20 videos loaded' })).toBeVisible();
  await expect(page.getByText(/7 rows could not be read/)).toBeVisible();
  await expect(page.getByText('2 credits spent on this list')).toBeVisible();
  await expect(page.getByRole('button', { name: /more ·/ })).toHaveCount(0);
  await standin.settled();
  expect(standin.ledger.map(({ params, status }) => [params['page_num'], status])).toEqual([
    ['1', 200],
    ['2', 200],
    ['3', 402],
  ]);

  // captions are hostile here: none of them is more than text
  await expect(page.getByRole('table')).toBeVisible();
  expect(await page.title()).toBe('Sidelight explore');
  await expect(page.getByRole('table').locator('img[src="x"], script')).toHaveCount(0);
});

/** Puts 99 more pages beside the one that is kept, each of ten videos of its own. */
const keepHundredPages = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const kept = await chrome.storage.local.get();
    const [key = '', text] =
      Object.entries(kept).find(([name]) => name.includes('videoList')) ?? [];
    const pages = Array.from({ length: 99 }, (_, at) => {
      const entry = JSON.parse(String(text));
      for (const [row, video] of entry.data.value.rows.entries()) {
        const place = (at + 1) * 10 + row;
        video.videoId = String(7_600_000_000_000_000_000n + BigInt(place));
        video.views.total = 1_000_000 - place;
      }
      return [key.replace('page_num=1&', `page_num=${at + 2}&`), JSON.stringify(entry)];
    });
    await chrome.storage.local.set(Object.fromEntries(pages));
  });

test('a thousand loaded rows, of which only those in sight are drawn', async ({
  context,
  standin,
}) => {
  const page = await openExtensionPage(context, 'explore.html?region=JP');
  await press(page.getByRole('button', { name: loadTen }));
  await page.getByRole('table').waitFor();
  await keepHundredPages(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: '1,000 videos loaded' })).toBeVisible({
    timeout: 90_000,
  });
  await expect(page.getByText('100 credits spent on this list')).toBeVisible();
  const table = page.getByRole('table');
  const drawn = page.getByRole('row');
  await expect(table).toHaveAttribute('aria-rowcount', '1001');
  expect(await drawn.count()).toBeLessThan(60);
  await table.evaluate((room) => room.scrollTo(0, room.scrollHeight));
  await expect(page.locator('[aria-rowindex="1001"]')).toBeVisible();
  expect(await drawn.count()).toBeLessThan(60);

  // another order begins at its top
  await page.getByRole('button', { name: 'Views', exact: true }).dblclick();
  await expect(page.getByText('Sorted by Views, lowest first')).toBeVisible();
  await expect(page.locator('[aria-rowindex="2"]')).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});

test.describe('without a key', () => {
  test.use({ keyed: false });

  test('sample rows are marked, free, and cannot be exported', async ({ context, standin }) => {
    const page = await openExtensionPage(context, 'explore.html');
    await expect(page.getByText('There is no key yet')).toBeVisible();
    await page.getByRole('button', { name: 'Show sample data' }).click();
    await expect(page.getByText('These figures are made up')).toBeVisible();
    await page.getByRole('button', { name: '10 more · sample' }).click();
    await expect(page.getByRole('heading', { name: '20 videos loaded' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Export CSV' })).toHaveCount(0);
    await expect(page.locator('[data-spends]')).toHaveCount(0);
    expect(standin.ledger).toHaveLength(0);
  });
});
