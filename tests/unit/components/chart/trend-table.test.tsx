// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';

import type { ChartMode } from '@/components/chart/chart-view';
import { TrendTable } from '@/components/chart/trend-table';

import { now, windows } from './example-windows';
import { mount } from './mount';

async function mountTable(mode?: ChartMode) {
  const { page } = await mount(
    <TrendTable windows={windows} now={now} locale="en-GB" {...(mode && { mode })} />,
  );
  const details = page.querySelector('details');
  if (!details) throw new Error('no details');
  const rows = () =>
    [...page.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
  const open = () =>
    act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
  return { page, rows, open };
}

it('is folded away until it is asked for', async () => {
  const { rows, open } = await mountTable();
  expect(rows()).toEqual([]);
  await open();
  expect(rows()).toHaveLength(7);
});

it('says every day with exact values, part days and corrections in words', async () => {
  const { rows, open } = await mountTable();
  await open();
  expect(rows()).toEqual([
    ['Day (UTC)', 'Views', 'Likes', 'Comments'],
    ['16 Oct 2025part day', '5,000,000', '30,000', '300'],
    ['17 Oct 2025', '3,000,000', '20,000', '200'],
    ['18 Oct 2025', '4,000,000', '–', '400'],
    ['19 Oct 2025', '2,000,000', '15,000', '100'],
    ['20 Oct 2025', '1,000,000', '10,000', '-3,018correction'],
    ['21 Oct 2025', '500,000', '5,000', '3,200'],
  ]);
});

it('follows the mode of the chart, and says where a sum leaves days out', async () => {
  const { page, rows, open } = await mountTable('cumulative');
  await open();
  expect(rows().at(-1)).toEqual(['21 Oct 2025', '15,500,000', '80,000', '1,182']);
  expect(page.textContent).toContain('A day is missing');
});
