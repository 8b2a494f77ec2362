// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';

import { ScatterLegend } from '@/components/chart/scatter-legend';
import type { ScatterPoint } from '@/components/chart/scatter-points';
import { ScatterTable } from '@/components/chart/scatter-table';
import { FormatContext } from '@/components/hooks/use-format';
import { formatterFor } from '@/lib/format/formatter';

import { mount } from './mount';

const format = formatterFor({ locale: 'en-GB', numberStyle: 'compact' });
const now = Date.UTC(2026, 10, 20);
const at = Date.UTC(2026, 9, 3) / 1000;
const plain: ScatterPoint = { id: '3', at, views: 5, name: 'plain', outlier: false, sells: false };
const points: ScatterPoint[] = [
  { id: '1', at, views: 12_345, name: '<b>bold</b>', outlier: false, sells: true },
  { id: '2', at: at + 86_400, views: 99_999, name: '', outlier: true, sells: false },
];

test('the table says all, newest first, and nothing of it is markup', async () => {
  const { page } = await mount(
    <FormatContext value={format}>
      <ScatterTable points={points} now={now} />
    </FormatContext>,
  );
  expect(page.querySelector('table')).toBeNull();
  await act(async () => {
    const details = page.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  const cells = [...page.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(cells).toEqual([
    ['4 Octstands out', '99,999', 'Untitled video'],
    ['3 Octsells', '12,345', '<b>bold</b>'],
  ]);
});

test('the legend explains only marks that occur', async () => {
  const { page, show } = await mount(<ScatterLegend points={points} />);
  expect([...page.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'stands out',
    'sells',
    'does not sell',
  ]);
  await show(<ScatterLegend points={[plain]} />);
  expect(page.querySelector('li')).toBeNull();
});
