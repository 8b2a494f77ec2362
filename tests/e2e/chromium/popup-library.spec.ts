import type { Locator, Page } from '@playwright/test';

import { videoList } from '../../standin/keyapi/video-list.ts';
import { closedTab, panelFrame } from '../panel.ts';
import { buyIn, openPopup } from '../popup.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

const library = (popup: Page): Locator =>
  popup.getByRole('list', { name: 'Videos of the library' }).getByRole('listitem');
const idsIn = async (rows: Locator): Promise<string[]> => {
  const links = await rows
    .locator('a[href*="/video/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => /\/video\/(\d+)$/.exec(href)?.[1] ?? href);
};
const dataOf = (answer: { text: string }): unknown => JSON.parse(answer.text).data;
const nowSeconds = () => Math.floor(Date.now() / 1000);
test('the library: filters only look, a page costs a credit, the last list is there again', async ({
  context,
  standin,
}) => {
  let popup = await openPopup(context);
  await popup.getByRole('tab', { name: 'Library' }).click();
  await popup.getByRole('button', { name: 'Selling' }).click();
  await popup.getByLabel('Published').selectOption('Last 90 days');
  await popup.getByLabel('By', { exact: true }).selectOption('Likes');
  await expect(popup.getByRole('button', { name: 'Load 10 videos · 1 credit' })).toBeVisible();
  expect(standin.ledger).toHaveLength(0);
  await buyIn(popup, 'Load 10 videos · 1 credit');
  await expect(library(popup)).toHaveCount(10);
  await buyIn(popup, '10 more · 1 credit');
  await expect(library(popup)).toHaveCount(20);
  const from = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 10);
  const asked = {
    region: 'US',
    page_num: '1',
    page_size: '10',
    sales_flag: '1',
    min_create_time: String(Date.parse(from) / 1000),
    video_sort_field: '1',
    sort_type: '1',
  };
  expect(standin.ledger.map(({ params }) => params)).toEqual([asked, { ...asked, page_num: '2' }]);
  const rowsOf = (params: typeof asked) =>
    dataOf(videoList(params, nowSeconds())) as { video_id: string; total_views_cnt: unknown }[];
  const rows = [...rowsOf(asked), ...rowsOf({ ...asked, page_num: '2' })];
  expect(await idsIn(library(popup))).toEqual(rows.map(({ video_id: id }) => id));
  const views = Number(rows[0]?.total_views_cnt).toLocaleString('en-US');
  await expect(library(popup).nth(0).getByTitle(views).first()).toBeVisible();
  const more = popup.getByRole('link', { name: 'All filters' });
  await expect(more).toHaveAttribute(
    'href',
    `/explore.html?region=US&sells=yes&from=${from}&order=likes`,
  );

  await popup.getByRole('button', { name: 'AI-made' }).click();
  await expect(popup.getByRole('button', { name: 'Load 10 videos · 1 credit' })).toBeVisible();
  await expect(library(popup)).toHaveCount(0);
  await popup.close();
  popup = await openPopup(context);
  await expect(library(popup)).toHaveCount(20);
  await expect(popup.getByRole('button', { name: 'AI-made' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );

  await popup.getByRole('button', { name: 'AI-made' }).click();
  standin.fault({ kind: 'refusal', status: 402 });
  await buyIn(popup, 'Load 10 videos · 1 credit');
  await expect(
    popup.getByRole('heading', { name: 'Your KeyAPI account is out of credits' }),
  ).toBeVisible();
  await popup.getByRole('button', { name: 'Back to the last list · free' }).click();
  await expect(library(popup)).toHaveCount(20);
  expect(standin.ledger.map(({ charged }) => charged)).toEqual([1, 1, 0]);
});

test('a link, handle or id shows its report; this tab is named, and its panel opened and closed', async ({
  page: tiktok,
  context,
  standin,
}) => {
  await tiktok.goto(example.url);
  await closedTab(tiktok);
  const popup = await openPopup(context);
  const field = popup.getByLabel('TikTok link, @handle or id');
  await expect(popup.getByText('shows no TikTok page')).toBeVisible();
  await popup.keyboard.press('/');
  await expect(field).toBeFocused();
  for (const [written, said] of [
    ['https://vm.tiktok.com/ZMabc/', /short link/],
    [`https://www.tiktok.com.evil.example/@a/video/${example.id}`, /not an address of tiktok/],
    ['two words', /no TikTok link, handle or id/],
  ] as const) {
    await field.fill(written);
    await field.press('Enter');
    await expect(popup.getByRole('alert').filter({ hasText: said })).toBeVisible();
  }
  const report = popup.getByRole('region', { name: 'Report' });
  await field.fill(`tiktok.com/@sunny.kitchen/video/${example.id}`);
  await field.press('Enter');
  await expect(report.getByText('Published Oct 16, 2025')).toBeVisible();
  await expect(
    report.getByRole('button', { name: 'Load the daily trend · 2 credits' }),
  ).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(report).toHaveCount(0);
  await field.fill(example.id);
  await field.press('Enter');
  await report.getByRole('button', { name: 'Show it as a sound' }).click();
  await expect(report.getByRole('heading', { name: `Sound ${example.id}` })).toBeVisible();
  await report.getByRole('button', { name: 'Back' }).click();
  await field.fill('sunny.kitchen');
  await field.press('Enter');
  await expect(report.getByRole('heading', { name: '@sunny.kitchen' })).toBeVisible();
  expect(standin.ledger).toHaveLength(0);

  await tiktok.bringToFront();
  await popup.reload();
  await expect(popup.getByRole('button', { name: 'Video by @sunny.kitchen' })).toBeVisible();
  // it gets out of the way of the panel that it opens
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Open panel' }).click();
  await closed;
  await expect.poll(() => panelFrame(tiktok)).toBeDefined();
  const second = await openPopup(context);
  await tiktok.bringToFront();
  await second.reload();
  await second.getByRole('button', { name: 'Close panel' }).click();
  await expect(second.getByRole('button', { name: 'Open panel' })).toBeVisible();
  await expect.poll(() => panelFrame(tiktok)).toBeUndefined();
  expect(standin.ledger).toHaveLength(0);
});
