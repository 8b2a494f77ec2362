import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { standinKey } from '../../standin/standin.ts';
import { callFrom, discrepancies, readMoney } from '../background.ts';
import { readSecret } from '../stores.ts';
import { example } from '../videos.ts';
import { control, count, fill, miss, press, see, textsOf } from './controls.ts';
import { enterKey, openOwnPage, openPanel } from './firefox.ts';
import { expect, test } from './fixtures.ts';

test.describe('without a key', () => {
  test.use({ keyed: false });

  test('first steps, a key that is refused, replaced, kept until the browser closes, and removed', async ({
    control: own,
    standin,
  }) => {
    const page = await openOwnPage(own, 'options.html');
    await see(page, 'Welcome to Sidelight');
    await press(page, 'Save key');
    await see(page, 'Paste a key first.');
    await enterKey(page, 'sk_live_wrong');
    await press(page, 'Check the key · 1 credit');
    await see(page, 'KeyAPI refused the key');
    expect(standin.ledger).toMatchObject([{ key: 'sk_live_wrong', status: 401, charged: 0 }]);
    expect(await page.content()).not.toContain('sk_live_wrong');

    await press(page, 'Replace');
    await press(page, /^Until the browser closes/);
    await enterKey(page, standinKey);
    // in memory alone
    expect(await readSecret(page)).toBeUndefined();
    expect(JSON.stringify(await page.evaluate(() => chrome.storage.local.get()))).not.toContain(
      'sk_live',
    );
    expect((await callFrom(page, 'overview', undefined)).key).toBe('session');
    await press(page, 'Check the key · 1 credit');
    await see(page, 'The key works.');
    expect(standin.ledger).toMatchObject([{ status: 401 }, { endpoint: 'videoList', charged: 1 }]);

    await press(page, 'Continue');
    await see(page, 'Choose your region');
    await press(page, 'Continue');
    await see(page, 'You decide on every credit');
    await press(page, 'Finish');
    await see(page, 'Ready');
    await press(page, 'All settings');
    await press(page, 'Remove');
    await press(page, 'Remove key');
    await see(page, 'The key is removed');
    expect((await callFrom(page, 'overview', undefined)).key).toBe('none');
    expect(standin.ledger).toHaveLength(2);
  });
});

test('limits, how numbers are written, what is kept, and the journal, as the stand-in counted', async ({
  tab: video,
  control: own,
  downloads,
  standin,
}) => {
  await callFrom(own, 'changeSettings', { welcomed: true });
  await video.goto(example.url);
  const panel = await openPanel(video);
  await press(panel, 'Load the daily trend · 2 credits');
  await panel.waitForSelector('canvas');

  const page = await openOwnPage(own, 'options.html');
  await press(page, /^Every digit/);
  await see(panel, '56,008,699');
  await fill(page, 'A day', '7');
  await page.keyboard.press('Enter');
  await see(page, '2 of 7 credits');
  standin.fault({ kind: 'refusal', status: 503 });
  await press(page, 'Check the key · 1 credit');
  await see(page, 'KeyAPI had a fault');
  await standin.settled();
  expect(standin.ledger.map(({ charged }) => charged)).toEqual([2, 1]);

  const rows = 'ul[aria-label="Journal"] li, ol[aria-label="Journal"] li';
  await count(page, rows, 2);
  const [latest, first] = await textsOf(page, rows);
  expect(latest).toContain('1 credit, doubtful');
  expect(latest).toContain('KeyAPI had a fault');
  expect(first).toContain(`Trend of video ${example.id}`);
  await press(page, 'Export CSV');
  const saved = async () =>
    (await readdir(downloads)).filter((name) => /^sidelight-journal-[\d-]+\.csv$/.test(name));
  await expect.poll(saved).toHaveLength(1);
  const table = async () => readFile(path.join(downloads, (await saved())[0] ?? ''), 'utf8');
  await expect.poll(async () => (await table()).trim().split('\r\n')).toHaveLength(3);
  expect(await table()).toContain(example.id);

  await press(page, 'Clear: Daily trends of videos');
  await see(page, 'seeing it again costs up to 2 credits');
  await press(page, 'Clear 1 answer');
  await control(panel, 'Load the daily trend · 2 credits');
  await press(page, 'Clear journal…');
  await press(page, 'Clear journal');
  await see(page, 'Journal cleared');
  await miss(page, 'Clear the journal?');
  // clicks of the last ten minutes stay known
  await count(page, rows, 3);
  expect(standin.ledger).toHaveLength(2);
  expect(discrepancies(await readMoney(own), standin.ledger)).toEqual([]);
});
