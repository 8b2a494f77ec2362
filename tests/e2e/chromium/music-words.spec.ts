import type { Frame } from '@playwright/test';

import { openExtensionPage } from '../extension.ts';
import { openPanel, press } from '../panel.ts';
import { expect, test } from './fixtures.ts';

/** The sound of the vendor's example answer, which is of 7 days. */
const clipId = '6703723351497508865';
const url = `https://www.tiktok.com/music/new-sun-${clipId}`;

const offer = (frame: Frame) => frame.getByRole('button', { name: 'Load this sound · 2 credits' });
const tile = (frame: Frame, name: string) =>
  frame.getByRole('button', { name: new RegExp(`^${name}`) });
const bar = (frame: Frame, list: string, name: string) =>
  frame
    .getByRole('list', { name: list, exact: true })
    .getByRole('listitem')
    .filter({ hasText: name });

const load = (frame: Frame) => press(offer(frame));

test('F-13: a recent curve, hostile words, a low market, related videos, and sections put away', async ({
  page,
  context,
  standin,
}) => {
  const day = 86_400;
  const yesterday = (Math.floor(Date.now() / 1000 / day) - 1) * day;
  const levels = [0.02, 0.05, 0.2, 0.3, 0.42, 0.5, 0.62];
  standin.fault(
    {
      kind: 'edit',
      edit: (body) => {
        const { sound } = body['data'] as { sound: Record<string, unknown> };
        Object.assign(sound, {
          title: `<img src=x onerror=alert(1)> \u202E${'W'.repeat(200)}`,
          author: 'M'.repeat(160),
          if_cml: true,
          rank: 4_294_967_295,
          rank_diff: 3,
          on_list_times: 12,
          trend: levels.map((value, index) => ({
            time: yesterday - (levels.length - 1 - index) * day,
            value,
          })),
          audience_ages: [
            { age_level: 3, score: 59 },
            { age_level: 4, score: 30 },
          ],
          audience_countries: [
            { country_info: { id: '1', label: 'LV', value: 'Latvia' }, score: 1426 },
            { country_info: { id: '2', label: 'HR', value: 'Croatia' }, score: 1050 },
            { country_info: { id: '3', label: 'US', value: 'United States' }, score: 12 },
            null,
          ],
          related_items: '[7561644792577363221]',
        });
        return body;
      },
    },
    { endpoint: 'musicDetail' },
  );
  await page.goto(url);
  const frame = await openPanel(page);
  await load(frame);
  // 0.62 is the highest of these days; 0.2 four days before is the first above a tenth of it
  await expect(
    frame.getByText(/^Rising on .*: at the highest of its curve, 4 days after it took off\.$/),
  ).toBeVisible();
  await expect(tile(frame, 'Slope of the last 3 days')).toContainText('16%'); // 0.2 / 2 / 0.62
  await expect(
    frame.getByRole('heading', { name: /^<img src=x onerror=alert\(1\)> W/ }),
  ).toBeVisible();
  await expect(frame.locator('img[src="x"]')).toHaveCount(0);
  await expect(frame.getByText('No. 4,294,967,295')).toBeVisible();
  await expect(frame.getByText('Cleared for ads and branded posts')).toBeVisible();
  await expect(frame.getByText('Partly unreadable: 1 row was left out.')).toBeVisible();
  const countries = frame.getByRole('list', { name: 'Countries' }).getByRole('listitem');
  await expect(countries.first()).toContainText('your market · 3 of 3');
  await expect(bar(frame, 'Ages', '18–24')).toContainText('index 59');
  await expect(frame.getByText('KeyAPI has not confirmed them')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Video 7561644792577363221' })).toHaveAttribute(
    'href',
    'https://www.tiktok.com/@/video/7561644792577363221',
  );
  const spill = await frame.evaluate(() => document.body.scrollWidth - window.innerWidth);
  expect(spill).toBeLessThanOrEqual(0);

  const control = await openExtensionPage(context, 'options.html');
  await control.evaluate(() =>
    chrome.runtime.sendMessage({
      call: 'changeSettings',
      input: { hidden: ['trend', 'figures', 'audience'] },
    }),
  );
  await control.close();
  await expect(frame.locator('canvas')).toHaveCount(0);
  await expect(tile(frame, 'Level against its peak')).toHaveCount(0);
  await expect(countries).toHaveCount(0);
  await expect(frame.getByText(/^Rising on /)).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});
