import { readFile } from 'node:fs/promises';

import { callFrom } from '../background.ts';
import { openExtensionPage } from '../extension.ts';
import { loadTrend, press } from '../panel.ts';
import { expect, test } from './fixtures.ts';

test('the journal tells every request and its cost, as the stand-in counted them', async ({
  beside,
  context,
  control,
  standin,
}) => {
  const { frame, toNewVideo } = beside;
  await toNewVideo();
  await loadTrend(frame);
  standin.fault({ kind: 'refusal', status: 404 });
  await toNewVideo();
  await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
  await expect(frame.getByRole('heading', { name: 'KeyAPI found nothing there' })).toBeVisible();
  standin.fault({ kind: 'refusal', status: 503 });
  await toNewVideo();
  await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
  await expect(frame.getByRole('heading', { name: 'KeyAPI had a fault' })).toBeVisible();
  await standin.settled();
  expect(standin.ledger.map(({ charged }) => charged)).toEqual([2, 0, 2]);

  await callFrom(control, 'changeSettings', { welcomed: true });
  const options = await openExtensionPage(context, 'options.html');
  const rows = options.getByRole('list', { name: 'Journal' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  const ids = standin.ledger.map(({ params }) => params['video_id'] ?? '').toReversed();
  for (const [index, [cost, came]] of [
    ['2 credits, doubtful', 'KeyAPI had a fault'],
    ['free', 'not found'],
    ['2 credits', 'answered'],
  ].entries()) {
    const row = rows.nth(index);
    await expect(row).toContainText(`Trend of video ${ids[index]}`);
    await expect(row).toContainText(cost ?? '');
    await expect(row).toContainText(came ?? '');
    await expect(row).toContainText('panel');
  }
  await expect(options.getByText('4 credits on 1 day.')).toBeVisible();

  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export CSV' }).click();
  const table = await readFile(await (await downloading).path(), 'utf8');
  const lines = table.trim().split('\r\n');
  expect(lines).toHaveLength(4);
  for (const [index, id] of ids.entries()) expect(lines[index + 1]).toContain(id);

  await options.getByRole('button', { name: 'Clear journal…' }).click();
  await options.getByRole('button', { name: 'Clear journal', exact: true }).click();
  await expect(rows.first()).toContainText('Journal cleared');
  // clicks of the last ten minutes stay known
  await expect(rows).toHaveCount(4);
  await expect(options.getByText('4 credits on 1 day.')).toBeVisible();
  expect(standin.ledger).toHaveLength(3);
});

test('of a limit 80 % used is warned, and the click that would pass it leads to its setting', async ({
  beside,
  control,
  standin,
}) => {
  await callFrom(control, 'setLimits', { day: 5, month: 500 });
  const { frame, toNewVideo } = beside;
  for (let bought = 0; bought < 2; bought += 1) {
    await toNewVideo();
    await loadTrend(frame);
  }
  await toNewVideo();
  await expect(frame.getByText('Nearly used up: 1 of 5 credits left today')).toBeVisible();
  await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
  await expect(frame.getByRole('heading', { name: 'Today’s limit is reached' })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Raise the limit' })).toBeVisible();
  expect(standin.ledger).toHaveLength(2);
  await callFrom(control, 'setLimits', { day: 50, month: 500 });
  await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
  await expect(frame.locator('canvas')).toBeVisible();
});
