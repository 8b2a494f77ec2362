// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import type { ChartMode } from '@/components/chart/chart-view';
import { DayCard } from '@/components/chart/day-card';
import { trendDays } from '@/components/chart/trend-days';

import { uploadedAt, windows } from './example-windows';
import { mount } from './mount';

async function read(mode: ChartMode, index: number) {
  const day = trendDays(windows, mode)[index];
  if (!day) throw new Error('no such day');
  const { page } = await mount(
    <DayCard
      day={day}
      shown={['views', 'likes', 'comments']}
      mode={mode}
      uploadedAt={uploadedAt}
      side="right"
      locale="en-GB"
    />,
  );
  const paragraphs = [...page.querySelectorAll('p')].map((p) => p.textContent);
  const values = [...page.querySelectorAll('dd')].map((dd) =>
    [...dd.childNodes].map((node) => node.textContent),
  );
  return { paragraphs, values };
}

it('has every shown value exact, and says what kind of day it is', async () => {
  const { paragraphs, values } = await read('daily', 0);
  expect(paragraphs).toEqual(['Thu, 16 Oct 2025', 'day of publication', 'Part of a day']);
  expect(values).toEqual([['5,000,000'], ['30,000'], ['300']]);
});

it('names corrections, in the running sum too', async () => {
  expect((await read('daily', 4)).values[2]).toEqual(['-3,018', 'correction']);
  expect((await read('cumulative', 4)).values[2]).toEqual(['-2,018', 'correction']);
});

it('has the count beside its index, and a dash for a gap', async () => {
  const { values } = await read('indexed', 2);
  expect(values).toEqual([['4,000,000', 'index 100'], ['–'], ['400', 'index 12.5']]);
});
