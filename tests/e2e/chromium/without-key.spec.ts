import { standinKey } from '../../standin/standin.ts';
import { exampleVideo } from '../../standin/world/pinned.ts';
import { openExtensionPage } from '../extension.ts';
import { openPanel, saveKey } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

test.use({ keyed: false });

test('without a key the panel shows what the page knows, and buys nothing', async ({
  page,
  standin,
}) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await expect(frame.getByRole('heading', { name: /lemon rice/ })).toBeVisible();
  await expect(frame.getByText('Published Oct 16, 2025')).toBeVisible();
  const views = frame.locator('dl[aria-label="Totals from the page"] > div', { hasText: 'Views' });
  await expect(views.locator('dd')).toHaveAttribute('title', '56,482,913');
  await expect(frame.getByText('from the page').first()).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'There is no key yet' })).toBeVisible();
  await expect(frame.getByRole('button', { name: /credit/ })).toHaveCount(0);
  expect(standin.ledger).toHaveLength(0);

  // the page's data speaks of the video that was loaded, not of the one that is open now
  await page.evaluate(() => history.pushState({}, '', '/@sunny.kitchen/video/7561644792577360000'));
  await expect(frame.getByText('lemon rice')).toHaveCount(0);
  await expect(frame.getByText('from the page')).toHaveCount(0);
  expect(exampleVideo.pageTotals.views).toBe(56_482_913);
});

test('sample data is marked, is never copied or cached, and goes the moment a key is saved', async ({
  page,
  context,
  standin,
}) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await frame.getByRole('button', { name: 'Show sample data' }).click();
  await expect(frame.locator('canvas')).toBeVisible();
  await expect(frame.getByText('sample · made up')).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'These figures are made up' })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Copy figures' })).toHaveCount(0);
  await expect(frame.getByRole('button', { name: /credit/ })).toHaveCount(0);

  const options = await openExtensionPage(context, 'options.html');
  const kept = await options.evaluate(() => chrome.storage.local.get(null));
  expect(Object.keys(kept).filter((name) => name.startsWith('answer:'))).toEqual([]);
  await options.close();

  await saveKey(context, standinKey);
  await page.bringToFront();
  await expect(frame.getByText('sample · made up')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: /^Load the daily trend/ })).toBeVisible();
  expect(standin.ledger).toHaveLength(0);
});
