import type { BrowserContext, Page } from '@playwright/test';

import { openExtensionPage } from '../extension.ts';
import { loadTrend, openPanel } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

test.describe('without a key', () => {
  test.use({ keyed: false });

  test('a wrong key, an empty one and no network get three sentences, and the price comes first', async ({
    context,
    standin,
  }) => {
    const page = await openExtensionPage(context, 'options.html');
    await page.getByRole('button', { name: 'Save key' }).click();
    await expect(page.getByText('Paste a key first.')).toBeVisible();
    expect(standin.ledger).toHaveLength(0);

    await page.getByLabel('KeyAPI key', { exact: true }).fill('sk_live_wrong');
    await page.getByRole('button', { name: 'Save key' }).click();
    const check = page.getByRole('button', { name: 'Check the key · 1 credit' });
    await expect(check).toBeVisible();
    expect(standin.ledger).toHaveLength(0);
    await check.click();
    await expect(page.getByText('KeyAPI refused the key')).toBeVisible();
    expect(standin.ledger).toMatchObject([{ key: 'sk_live_wrong', status: 401, charged: 0 }]);

    await context.setOffline(true);
    await page.getByRole('button', { name: /^Check the key/ }).click();
    await expect(page.getByText('You are offline')).toBeVisible();
    await context.setOffline(false);
    expect(standin.ledger).toHaveLength(1);
    // the stored key is shown masked, never whole
    expect(await page.content()).not.toContain('sk_live_wrong');
  });
});

test('a good key: the check is one request at the price that was named', async ({
  context,
  standin,
}) => {
  const page = await openExtensionPage(context, 'options.html');
  await page.getByRole('button', { name: 'Check the key · 1 credit' }).click();
  await expect(page.getByText('The key works.')).toBeVisible();
  expect(standin.ledger).toMatchObject([{ endpoint: 'videoList', charged: 1, finished: true }]);
});

/** The settings, past the first steps. */
async function openSettings(context: BrowserContext): Promise<Page> {
  const page = await openExtensionPage(context, 'options.html');
  await page.getByRole('button', { name: 'Skip all steps' }).click();
  await page.getByRole('button', { name: 'All settings' }).click();
  return page;
}

test('how numbers are written, and which parts are shown, changes an open panel at once and buys nothing', async ({
  page: video,
  context,
  standin,
}) => {
  await video.goto(example.url);
  const panel = await openPanel(video);
  await loadTrend(panel);
  await expect(panel.getByText('56.0M', { exact: true }).first()).toBeVisible();

  const settings = await openSettings(context);
  const line = settings.getByText(/views · .* engagement/);
  await expect(line).toHaveText(
    '56.0M views · 6.4% engagement · ×1.24 · Oct 16, 2025 · United States',
  );
  await settings.getByRole('radio', { name: 'Every digit' }).check();
  await expect(line).toContainText('56,008,699 views');
  await expect(panel.getByText('56,008,699', { exact: true }).first()).toBeVisible();
  await settings.getByLabel('Written as in').selectOption({ label: 'Deutsch' });
  await expect(line).toHaveText(/^56\.008\.699 views · 6,4.% engagement · ×1,24 · 16\. Okt\. 2025/);
  await expect(panel.getByText('56.008.699', { exact: true }).first()).toBeVisible();
  // 282,729 + 3,847 + 71,869 = 358,445; / 56,008,699 = 0.0064
  await expect(panel.getByText(/^0,64\s%$/).first()).toBeVisible();
  await expect(settings.getByRole('option', { name: 'Deutschland (DE)' })).toBeAttached();

  const quote = panel.getByText('What TikTok says about it');
  await expect(quote).toBeVisible();
  await settings.getByRole('checkbox', { name: 'Quote' }).uncheck();
  await expect(quote).toBeHidden();
  await settings.getByRole('checkbox', { name: 'Trend' }).uncheck();
  await expect(panel.locator('canvas')).toHaveCount(0);
  await settings.getByRole('checkbox', { name: 'Quote' }).check();
  await expect(quote).toBeVisible();
  await expect(panel.locator('canvas')).toHaveCount(0);
  // what was chosen is still chosen on the next visit
  await settings.reload();
  await expect(settings.getByRole('checkbox', { name: 'Trend' })).not.toBeChecked();
  await expect(settings.getByRole('radio', { name: 'Every digit' })).toBeChecked();
  expect(standin.ledger).toHaveLength(1);
});

test('what is kept can be cleared kind by kind, and then costs again', async ({
  page: video,
  context,
  standin,
}) => {
  const settings = await openSettings(context);
  const kept = settings.getByRole('listitem');
  await expect(settings.getByText('None yet.')).toBeVisible();

  await video.goto(example.url);
  const panel = await openPanel(video);
  await loadTrend(panel);
  await settings.bringToFront();
  // the page follows, and the check of the key leaves another kind
  await expect(kept.filter({ hasText: 'Daily trends of videos' })).toContainText('1 answer');
  await settings.getByRole('button', { name: 'Check the key · 1 credit' }).click();
  await expect(kept.filter({ hasText: 'Searches of the library' })).toContainText('1 answer');
  await expect(settings.getByText(/^2 answers · \d/)).toBeVisible();

  await settings.getByRole('button', { name: 'Clear: Daily trends of videos' }).click();
  await expect(settings.getByText('seeing it again costs up to 2 credits')).toBeVisible();
  await settings.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(panel.locator('canvas').first()).toBeVisible();
  await settings.getByRole('button', { name: 'Clear: Daily trends of videos' }).click();
  await settings.getByRole('button', { name: 'Clear 1 answer' }).click();

  await expect(kept.filter({ hasText: 'Daily trends of videos' })).toContainText('0 answers');
  await expect(kept.filter({ hasText: 'Searches of the library' })).toContainText('1 answer');
  await expect(
    panel.getByRole('button', { name: 'Load the daily trend · 2 credits' }),
  ).toBeVisible();
  await expect(panel.locator('canvas')).toHaveCount(0);
  expect(standin.ledger).toMatchObject([
    { endpoint: 'videoTrends', charged: 2 },
    { endpoint: 'videoList', charged: 1 },
  ]);
});
