import { openExtensionPage } from '../extension.ts';
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
