import type { Locator, Page } from '@playwright/test';

import { trendingVideos } from '../../standin/keyapi/trending-videos.ts';
import { openExtensionPage } from '../extension.ts';
import { buyIn, openPopup } from '../popup.ts';
import { expect, test } from './fixtures.ts';

const trending = (popup: Page): Locator =>
  popup.getByRole('list', { name: 'Trending videos' }).getByRole('listitem');
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
const offers = (popup: Page) => popup.getByRole('tabpanel').getByRole('button', { name: /credit/ });

test('a trending list: bought once, free afterwards, with what has moved since the last look', async ({
  context,
  standin,
}) => {
  const popup = await openPopup(context);
  const covers: string[] = [];
  popup.on('request', (request) => {
    if (request.url().includes('tiktokcdn')) covers.push(request.url());
  });
  await expect(popup.getByText('0 of 50 credits today')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Key kept' })).toBeVisible();
  await buyIn(popup, 'Load this list · 2 credits');
  await expect(trending(popup)).toHaveCount(20);
  const asked = { region: 'US', period: '7', order_by: 'vv', page: '1', limit: '20' };
  expect(standin.ledger).toMatchObject([{ endpoint: 'trendingVideos', params: asked, charged: 2 }]);
  await expect(popup.getByText('2 of 50 credits today')).toBeVisible();
  const page = dataOf(trendingVideos(asked, nowSeconds())) as {
    videos: { item_id: string; duration: number }[];
  };
  expect(await idsIn(trending(popup))).toEqual(page.videos.map(({ item_id: id }) => id));
  const second = page.videos[1]?.duration ?? 0;
  const length = `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;
  await expect(trending(popup).nth(1)).toContainText(length);
  await expect(trending(popup).nth(1)).toContainText('United States');
  expect(await popup.content()).not.toContain('mnm_pipi');

  // the cover of the vendor's example has expired: it is never asked for, and its box stays
  await expect(trending(popup).nth(0).locator('img')).toHaveCount(0);
  await expect.poll(() => covers.length).toBeGreaterThan(0);
  const expiries = covers.map((url) => Number(new URL(url).searchParams.get('x-expires')));
  expect(expiries.filter((expires) => expires < nowSeconds() - 60)).toEqual([]);
  const heights = await trending(popup).evaluateAll((rows) =>
    rows.map((row) => row.querySelector('a > span')?.getBoundingClientRect().height),
  );
  expect(new Set(heights)).toEqual(new Set([60]));

  await popup.reload();
  await expect(trending(popup)).toHaveCount(20);
  await expect(popup.getByText('Changes of rank show from the next list on.')).toBeVisible();
  expect(standin.ledger).toHaveLength(1);

  // third, first, second, a new one; the fourth is gone; the others as they were
  standin.fault({
    kind: 'edit',
    edit: (body) => {
      const data = body['data'] as { videos: Record<string, unknown>[] };
      const [first, next, third, , ...others] = data.videos;
      const fresh = { ...third, item_id: '7561644792577000001', id: '7561644792577000001' };
      return { ...body, data: { ...data, videos: [third, first, next, fresh, ...others] } };
    },
  });
  await buyIn(popup, 'Refresh · 2 credits');
  const marks = ['▲2', '▼1', '▼1', 'new', '='];
  for (const [place, mark] of marks.entries())
    await expect(trending(popup).nth(place).getByRole('img').first()).toHaveText(mark);
  await popup.getByText('1 video left this list').click();
  const gone = popup.locator('details').getByRole('link');
  await expect(gone).toHaveAttribute('href', new RegExp(`/video/${page.videos[3]?.item_id}$`));
  await expect(popup.getByText('was 4')).toBeVisible();

  await buyIn(popup, '20 more · 2 credits');
  await expect(trending(popup)).toHaveCount(40);
  await expect(trending(popup).nth(20)).toContainText('21');
  expect(standin.ledger.map(({ params }) => params['page'])).toEqual(['1', '1', '2']);
  await expect(popup.getByText('6 of 50 credits today')).toBeVisible();
});

test('no data for a region is remembered for it; a source that is gone is offered no more', async ({
  context,
  standin,
}) => {
  standin.fault({ kind: 'empty', as: 'null' }, { params: { region: 'JP' } });
  let popup = await openPopup(context);
  const nothing = popup.getByRole('heading', { name: 'No data for this region or period' });
  await popup.getByLabel('Region', { exact: true }).selectOption({ label: 'Japan (JP)' });
  await buyIn(popup, 'Load this list · 2 credits');
  await expect(nothing).toBeVisible();
  await popup.getByLabel('Region', { exact: true }).selectOption({ label: 'Germany (DE)' });
  await expect(popup.getByRole('button', { name: 'Load this list · 2 credits' })).toBeVisible();
  await popup.getByLabel('Region', { exact: true }).selectOption({ label: 'Japan (JP)' });
  await expect(nothing).toBeVisible();
  // the controls are remembered
  await popup.getByLabel('By', { exact: true }).selectOption('Likes');
  await expect(popup.getByRole('button', { name: 'Load this list · 2 credits' })).toBeVisible();
  await popup.reload();
  await expect(popup.getByLabel('Region', { exact: true })).toHaveValue('JP');
  await expect(popup.getByLabel('By', { exact: true })).toHaveValue('like');
  expect(standin.ledger).toHaveLength(1);

  standin.fault({ kind: 'empty', as: 'deprecated' });
  await buyIn(popup, 'Load this list · 2 credits');
  const gone = popup.getByRole('heading', { name: 'KeyAPI’s source of trending lists is gone' });
  await expect(gone).toBeVisible();
  await expect(popup.getByText(/^KeyAPI said so on .+\d{4}/)).toBeVisible();
  await expect(offers(popup)).toHaveCount(0);
  await popup.getByLabel('Region', { exact: true }).selectOption({ label: 'Germany (DE)' });
  await expect(gone).toBeVisible();
  await popup.close();

  popup = await openPopup(context);
  await expect(popup.getByRole('tab', { name: 'Library' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(popup.getByRole('button', { name: 'Load 10 videos · 1 credit' })).toBeVisible();
  await popup.getByRole('tab', { name: 'Library' }).press('ArrowLeft');
  await expect(
    popup.getByRole('heading', { name: 'KeyAPI’s source of trending lists is gone' }),
  ).toBeVisible();
  await expect(offers(popup)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Go to the library' }).click();
  await expect(popup.getByRole('button', { name: 'Load 10 videos · 1 credit' })).toBeVisible();
  expect(standin.ledger).toHaveLength(2);
});

test.describe('without a key', () => {
  test.use({ keyed: false });

  test('nothing is for sale; sample lists are marked, free and never kept', async ({
    context,
    standin,
  }) => {
    const popup = await openPopup(context);
    await expect(popup.getByRole('button', { name: 'Add a key' })).toBeVisible();
    await expect(popup.getByRole('heading', { name: 'There is no key yet' })).toBeVisible();
    await expect(offers(popup)).toHaveCount(0);
    await popup.getByRole('button', { name: 'Show sample data' }).click();
    await expect(trending(popup)).toHaveCount(20);
    await expect(popup.getByText('sample · made up')).toBeVisible();
    await popup.getByRole('button', { name: '20 more · sample' }).click();
    await expect(trending(popup)).toHaveCount(40);
    await popup.getByRole('tab', { name: 'Library' }).click();
    await expect(library(popup)).toHaveCount(10);
    await expect(offers(popup)).toHaveCount(0);
    const options = await openExtensionPage(context, 'options.html');
    const kept = await options.evaluate(() => chrome.storage.local.get(null));
    expect(Object.keys(kept).filter((name) => name.startsWith('answer:'))).toEqual([]);
    expect(kept['last-lists']).toBeUndefined();
    expect(standin.ledger).toHaveLength(0);
  });
});
