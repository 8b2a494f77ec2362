import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import {
  creatorPages,
  type HostileAnswer,
  hostileCreator,
  libraryPages,
  markOf,
  soundAnswers,
  trendingPages,
  videoAnswers,
} from '../../hostile/answers.ts';
import { texts } from '../../hostile/texts.ts';
import type { Standin } from '../../standin/standin.ts';
import { callFrom } from '../background.ts';
import { openExtensionPage } from '../extension.ts';
import { watchHeap } from '../heap.ts';
import { openPopup } from '../popup.ts';
import { elsewhere } from '../videos.ts';
import { watchBackground } from './background-witness.ts';
import { expect, test } from './fixtures.ts';
import { expectTame, watchForHarm } from './surroundings.ts';

const headers = { 'content-type': 'application/json' };

/** Has the answers bought, so that every surface shows them for free. */
async function keep(all: readonly HostileAnswer[], control: Page, standin: Standin): Promise<void> {
  await callFrom(control, 'setLimits', { day: 10_000, month: 10_000 });
  await callFrom(control, 'changeSettings', { region: 'US', soundPeriod: 30 });
  for (const [at, { question, text }] of all.entries()) {
    standin.fault({ kind: 'raw', status: 200, headers, text });
    const clickId = `hostile-${at}`;
    const order = { question, maxPrice: 2, clickId, after: 0, surface: 'options' } as const;
    const { report, trouble } = await callFrom(control, 'buy', order);
    expect([report?.kind !== undefined, trouble], `${at} ${question.endpoint}`).toEqual([
      true,
      null,
    ]);
  }
  await standin.settled();
}

test('hostile videos, sounds and creators stay text in the panel', async ({
  beside,
  context,
  control,
  standin,
}) => {
  const all = [...videoAnswers, ...soundAnswers, ...creatorPages];
  const seen = await watchBackground(context, control);
  await keep(all, control, standin);
  const harm = watchForHarm(context);
  const { page, frame } = beside;
  const bytes = await watchHeap(frame);
  const before = await bytes();
  const go = (path: string) => page.evaluate((to) => history.pushState({}, '', to), path);

  for (const [at, { question }] of videoAnswers.entries()) {
    if (question.endpoint !== 'videoTrends') continue;
    await go(`/@sunny.kitchen/video/${question.params.video_id}`);
    await expect(frame.getByText(markOf(at))).toBeVisible();
    await expectTame(frame);
  }
  for (const [at, { question }] of soundAnswers.entries()) {
    if (question.endpoint !== 'musicDetail') continue;
    await go(`/music/x-${question.params.clip_id}`);
    await expect(frame.getByRole('heading', { name: markOf(at) })).toBeVisible();
    await expectTame(frame);
  }
  await go(`/@${hostileCreator}`);
  const rows = frame.getByRole('list').getByRole('listitem');
  await expect.poll(() => rows.count()).toBeGreaterThan(texts.length);
  await expectTame(frame);
  await frame.getByRole('button', { name: 'Copy figures' }).click();
  // and what the service says when it refuses
  const spoken = texts.filter((_, at) => at % 12 === 0);
  for (const [at, message] of spoken.entries()) {
    standin.fault({ kind: 'refusal', status: 404, message });
    const id = `75616447925781${10_000 + at}`;
    const question = { endpoint: 'videoTrends', params: { video_id: id } } as const;
    const order = { question, maxPrice: 2, clickId: `refused-${at}`, after: 0 } as const;
    await callFrom(control, 'buy', { ...order, surface: 'options' });
    await go(`${new URL(elsewhere).pathname}/video/${id}`);
    await expect(frame.getByRole('heading', { name: `Video ${id}` })).toBeVisible();
    await expect(frame.getByRole('heading', { name: 'KeyAPI found nothing there' })).toBeVisible();
    await expectTame(frame);
  }

  expect((await bytes()) - before).toBeLessThan(20_000_000);
  expect(harm).toEqual([]);
  expect((await seen()).errors).toEqual([]);
  expect(standin.strayHosts).toEqual([]);
  expect(standin.ledger).toHaveLength(all.length + spoken.length);
});

test('hostile lists stay text in popup and explore, and in the table that is exported', async ({
  context,
  control,
  standin,
}) => {
  const all = [...libraryPages, ...trendingPages];
  await keep(all, control, standin);
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
  const active = cells.flat().filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/u.test(cell));
  expect(active.filter((cell) => !/^-?[\d.]+(e[+-]?\d+)?$/.test(cell))).toEqual([]);
  expect(new Set(cells.map(({ length }) => length)).size).toBe(1);

  expect(harm).toEqual([]);
  expect(standin.strayHosts).toEqual([]);
  expect(standin.ledger).toHaveLength(all.length);
});

/** The cells of comma-separated lines, after RFC 4180. */
function cellsOf(table: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of table.matchAll(cell)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}
