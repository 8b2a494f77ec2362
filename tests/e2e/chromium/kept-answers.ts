import { expect, type Page } from '@playwright/test';

import type { HostileAnswer } from '../../hostile/answers.ts';
import type { Standin } from '../../standin/standin.ts';
import { callFrom } from '../background.ts';

const headers = { 'content-type': 'application/json' };

/**
 * Has the answers bought, so that every surface shows them for free. Pages of a list must be bought one after the
 * other: a page that is older than the first is none of the same look.
 */
export async function keep(
  all: readonly HostileAnswer[],
  control: Page,
  standin: Standin,
  atOnce = 8,
): Promise<void> {
  await callFrom(control, 'setLimits', { day: 10_000, month: 10_000 });
  const settings = { region: 'US', soundPeriod: 30, welcomed: true } as const;
  await callFrom(control, 'changeSettings', settings);
  const buy = async ({ question, text }: HostileAnswer, at: number) => {
    const params = Object.entries(question.params).map(([name, value]) => [name, String(value)]);
    const match = { endpoint: question.endpoint, params: Object.fromEntries(params) };
    standin.fault({ kind: 'raw', status: 200, headers, text }, match);
    const clickId = `hostile-${at}`;
    const order = { question, maxPrice: 2, clickId, after: 0, surface: 'options' } as const;
    const { report, trouble } = await callFrom(control, 'buy', order);
    const came = [report?.kind !== undefined, trouble];
    expect(came, `${at} ${question.endpoint}`).toEqual([true, null]);
  };
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(
      all.slice(from, from + atOnce).map((answer, place) => buy(answer, from + place)),
    );
  await standin.settled();
}

/** Has the settings page show its whole journal, which is that many rows. */
export async function showJournal(options: Page, count: number): Promise<void> {
  const rows = options.getByRole('list', { name: 'Journal' }).getByRole('listitem');
  const older = options.getByRole('button', { name: 'Show older' });
  // a page has a few rows more where purchases began in the same millisecond
  await rows.first().waitFor();
  while (await older.isVisible()) {
    const before = await rows.count();
    await older.click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  }
  await expect(rows).toHaveCount(count);
}

/** The cells of comma-separated lines, after RFC 4180. */
export function cellsOf(table: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of table.matchAll(cell)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

/** Cells that a spreadsheet would run. */
export const activeCells = (cells: readonly string[][]): string[] =>
  cells
    .flat()
    .filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/u.test(cell))
    .filter((cell) => !/^-?[\d.]+(e[+-]?\d+)?$/.test(cell));
