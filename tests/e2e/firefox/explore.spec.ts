import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { discrepancies, readMoney } from '../background.ts';
import { example } from '../videos.ts';
import { count, fill, press, see } from './controls.ts';
import { openOwnPage } from './firefox.ts';
import { expect, test } from './fixtures.ts';

test('explore: filters, a table that is sorted, a chart, a report, a file, a run that ends at a refusal', async ({
  control: own,
  downloads,
  standin,
}) => {
  const page = await openOwnPage(own, 'explore.html');
  await fill(page, 'Shortest', '50');
  await fill(page, 'Longest', '5');
  await see(page, 'This is above the upper bound');
  await count(page, '[data-spends]', 0);
  await fill(page, 'Longest', '60');
  expect(await page.evaluate(() => location.search)).toBe('?region=US&shortest=50&longest=60');
  await press(page, 'Load 10 videos · 1 credit');
  await see(page, '10 videos loaded');
  await page.waitForSelector('figure canvas');
  standin.fault({ kind: 'refusal', status: 402 }, { params: { page_num: '3' } });
  await press(page, '50 more · 5 credits');
  await see(page, 'Your KeyAPI account is out of credits');
  await see(page, '20 videos loaded');
  await standin.settled();
  expect(standin.ledger.map(({ params, charged }) => [params['page_num'], charged])).toEqual([
    ['1', 1],
    ['2', 1],
    ['3', 0],
  ]);
  expect(standin.ledger[0]?.params).toMatchObject({ min_duration: '50', max_duration: '60' });

  await press(page, 'GMV');
  await see(page, 'Sorted by GMV, highest first, of the 20 loaded.');
  await press(page, 'Export CSV');
  const saved = async () =>
    (await readdir(downloads)).filter((name) => /^sidelight-videos-US-[\d-]+\.csv$/.test(name));
  await expect.poll(saved).toHaveLength(1);
  const lines = async () =>
    (await readFile(path.join(downloads, (await saved())[0] ?? ''), 'utf8')).trim().split('\r\n');
  await expect.poll(async () => (await lines()).length).toBe(21);

  await fill(page, 'TikTok link, @handle or id', example.url);
  await press(page, 'Show');
  await see(page, 'Published Oct 16, 2025');
  await page.keyboard.press('Escape');
  await count(page, '[aria-label="Report"]', 0);
  expect(standin.ledger).toHaveLength(3);
  expect(discrepancies(await readMoney(own), standin.ledger)).toEqual([]);
});
