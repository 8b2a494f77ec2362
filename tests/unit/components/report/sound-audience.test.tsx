// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { FormatContext } from '@/components/hooks/use-format';
import { SoundAudience } from '@/components/report/sound-audience';
import { formatterFor } from '@/lib/format/formatter';
import type { MusicDetail } from '@/lib/schema/music-detail';

import { soundOf } from '../../lib/metrics/sound-example';
import { click, mount } from '../chart/mount';

const format = formatterFor({ locale: 'en-GB', numberStyle: 'compact' });

const countries = ['LV', 'HR', 'LT', 'BG', 'AT', 'RO', 'US'].map((id, index) => ({
  id,
  name: `name of ${id}`,
  score: 1400 - index * 200,
}));

async function mountAudience(change: Partial<MusicDetail>, market = 'US') {
  const { page } = await mount(
    <FormatContext value={format}>
      <SoundAudience audience={soundOf(change)} market={market} />
    </FormatContext>,
  );
  const rows = (label: string) =>
    [...page.querySelectorAll(`ul[aria-label="${label}"] > li`)].map((row) => ({
      words: row.textContent,
      width: row.querySelector('rect')?.getAttribute('width'),
    }));
  return { page, rows };
}

test('the market stands on top with its place, bars are relative to the highest', async () => {
  const { page, rows } = await mountAudience({ countries });
  expect(rows('Countries')).toEqual([
    // 200 / 1,400
    { words: 'United Statesyour market · 7 of 7index 200', width: `${(200 / 1400) * 100}%` },
    { words: 'Latviaindex 1,400', width: '100%' },
    { words: 'Croatiaindex 1,200', width: `${(1200 / 1400) * 100}%` },
    { words: 'Lithuaniaindex 1,000', width: `${(1000 / 1400) * 100}%` },
    { words: 'Bulgariaindex 800', width: `${(800 / 1400) * 100}%` },
  ]);
  expect(page.textContent).not.toMatch(/index [\d,]+%/);

  const more = page.querySelector('button');
  expect(more?.textContent).toBe('Show all 7');
  if (more) await click(more);
  expect(rows('Countries')).toHaveLength(7);
  expect(more?.getAttribute('aria-expanded')).toBe('true');
});

test('a market that is absent is named so, without a bar', async () => {
  const { rows } = await mountAudience({ countries: countries.slice(0, 2) }, 'DE');
  expect(rows('Countries')[0]).toEqual({
    words: 'Germanyyour marketnot among them',
    width: '0%',
  });
});

test('ages bear labels that are said to be unconfirmed; unknown levels none', async () => {
  const ages = [5, 3, 9, 4].map((level) => ({ level, score: level * 10 }));
  const { page, rows } = await mountAudience({ ages });
  expect(rows('Ages').map(({ words }) => words)).toEqual([
    '18–24index 30',
    '25–34index 40',
    '35+index 50',
    'Age level 9index 90',
  ]);
  expect(page.textContent).toContain('KeyAPI has not confirmed them');
});

test('what is absent has no list; negative and zero scores have no bar', async () => {
  const none = await mountAudience({ countries: [], interests: [], ages: [] });
  expect(none.page.querySelectorAll('ul')).toHaveLength(0);
  expect(none.page.textContent).toContain('No audience came with this answer.');
  const zero = await mountAudience({
    countries: [],
    interests: [
      { id: '1', name: null, score: 0 },
      { id: '2', name: 'b', score: -5 },
    ],
  });
  expect(zero.rows('Interests')).toEqual([
    { words: 'Interest 1index 0', width: '0%' },
    { words: 'bindex -5', width: '0%' },
  ]);
});
