import { readFile } from 'node:fs/promises';

import { libraryPages, trendingPages } from '../../hostile/answers.ts';
import { texts } from '../../hostile/texts.ts';
import { callFrom } from '../background.ts';
import { openExtensionPage } from '../extension.ts';
import { openPopup } from '../popup.ts';
import { elsewhere } from '../videos.ts';
import { watchBackground } from './background-witness.ts';
import { expect, test } from './fixtures.ts';
import { activeCells, cellsOf, keep, showJournal } from './kept-answers.ts';
import { expectTame, watchForHarm } from './surroundings.ts';

test('what the service says when it refuses stays text in the panel, the journal and its table', async ({
  beside,
  context,
  control,
  standin,
}) => {
  const seen = await watchBackground(context, control);
  const harm = watchForHarm(context);
  const { page, frame } = beside;
  await callFrom(control, 'changeSettings', { welcomed: true });
  for (const [at, message] of texts.entries()) {
    standin.fault({ kind: 'refusal', status: 404, message });
    const id = `75616447925781${10_000 + at}`;
    const question = { endpoint: 'videoTrends', params: { video_id: id } } as const;
    const order = { question, maxPrice: 2, clickId: `refused-${at}`, after: 0 } as const;
    await callFrom(control, 'buy', { ...order, surface: 'options' });
    // the panel rests between those who rush; the journal shows them all
    if (at % 12 !== 0) continue;
    const path = `${new URL(elsewhere).pathname}/video/${id}`;
    await page.evaluate((to) => history.pushState({}, '', to), path);
    await expect(frame.getByRole('heading', { name: `Video ${id}` })).toBeVisible();
    await expect(frame.getByRole('heading', { name: 'KeyAPI found nothing there' })).toBeVisible();
    await expectTame(frame);
  }
  const options = await openExtensionPage(context, 'options.html');
  await showJournal(options, texts.length);
  await expectTame(options);
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export CSV' }).click();
  const cells = cellsOf(await readFile(await (await downloading).path(), 'utf8'));
  expect(cells).toHaveLength(texts.length + 1);
  expect(activeCells(cells)).toEqual([]);
  expect(new Set(cells.map(({ length }) => length)).size).toBe(1);

  expect(harm).toEqual([]);
  expect((await seen()).errors).toEqual([]);
  expect(standin.strayHosts).toEqual([]);
  expect(standin.ledger).toHaveLength(texts.length);
});

test('hostile lists stay text in popup and explore, and in the table that is exported', async ({
  context,
  control,
  standin,
}) => {
  const all = [...libraryPages, ...trendingPages];
  await keep(all, control, standin, 1);
  const harm = watchForHarm(context);
  const popup = await openPopup(context);
  const trending = popup.getByRole('list', { name: 'Trending videos' }).getByRole('listitem');
  await expect(trending).toHaveCount(texts.length);
  await expectTame(popup);
  await popup.getByRole('tab', { name: 'Library' }).click();
  const library = popup.getByRole('list', { name: 'Videos of the library' }).getByRole('listitem');
  await expect(library).toHaveCount(texts.length);
  await expectTame(popup);
  await popup.getByRole('tab', { name: 'Trending' }).click();
  await expect(trending).toHaveCount(texts.length);
  await popup.close();

  const explore = await openExtensionPage(context, 'explore.html');
  await expect(
    explore.getByRole('heading', { name: `${texts.length} videos loaded` }),
  ).toBeVisible();
  const table = explore.getByRole('table');
  const room = await table.evaluate((element) => element.scrollHeight);
  for (let top = 0; top < room; top += 500) {
    await table.evaluate((element, to) => element.scrollTo(0, to), top);
    await expectTame(explore);
  }
  await explore.getByRole('button', { name: 'Views', exact: true }).click();
  await expect(explore.getByText('Sorted by Views')).toBeVisible();
  const downloading = explore.waitForEvent('download');
  await explore.getByRole('button', { name: 'Export CSV' }).click();
  const cells = cellsOf(await readFile(await (await downloading).path(), 'utf8'));
  expect(cells.length).toBeGreaterThan(texts.length);
  expect(activeCells(cells)).toEqual([]);
  expect(new Set(cells.map(({ length }) => length)).size).toBe(1);

  expect(harm).toEqual([]);
  expect(standin.strayHosts).toEqual([]);
  expect(standin.ledger).toHaveLength(all.length);
});
