import { expect, test } from 'vitest';

import { soundText } from '@/lib/export/sound-text';
import { soundFigures } from '@/lib/metrics/sound-figures';
import type { MusicDetail } from '@/lib/schema/music-detail';

import { curveOf, fetchedOnDay, soundOf } from '../metrics/sound-example';

const asked = { clip_id: '6703723351497508865', region: 'US', period: 7 } as const;

function linesOf(change: Partial<MusicDetail> = {}, fetchedAt = fetchedOnDay(290)) {
  const detail = soundOf(change);
  const source = { asked, kind: 'library', headline: '=in words' } as const;
  return soundText(source, detail, soundFigures(detail, fetchedAt)).split('\n');
}

const lineOf = (lines: readonly string[], name: string) =>
  lines.find((line) => line.startsWith(`${name}\t`))?.split('\t');

test('says what, whence, when and for where', () => {
  expect(linesOf({ title: '=1+1\tx' }).slice(0, 8)).toEqual([
    'Link\thttps://www.tiktok.com/music/x-6703723351497508865',
    "Title\t'=1+1 x",
    'Author\tChihei Hatakeyama',
    'Source\tKeyAPI library, refreshed daily',
    'Fetched\t2026-11-13T10:00:00.000Z',
    'Region asked for\tUS',
    'Period, days\t7',
    "In words\t'=in words",
  ]);
});

test('facts are raw, unknown is empty', () => {
  const lines = linesOf({ rank: 12, rankChange: -3, promoted: null });
  expect(lines).toContain('Length, seconds\t60');
  expect(lines).toContain('Commercial use\tno');
  expect(lines).toContain('Promoted\t');
  expect(lines).toContain('Rank on the list\t12');
  expect(lines).toContain('Change of rank\t-3');
  expect(lines).toContain('Times on the list\t');
});

test('figures stand with unit, formula, terms and note', () => {
  const lines = linesOf();
  expect(lineOf(lines, 'Stage')?.[1]).toBe('Rising');
  expect(lineOf(lines, 'Stage')?.at(-1)).toBe('at the end of the window (2026-02-02)');
  expect(lineOf(lines, 'Slope of the last 3 days')?.slice(1)).toEqual([
    '0.45',
    'ratio',
    '(newest full day − 2 days before it) / 2 / highest value of the curve',
    'newest full day (100 = 1 on the curve): 100; 2 days before it: 10; highest of the curve: 100',
    'of its peak, a day',
  ]);
  expect(lineOf(lines, 'Days since its peak')?.at(-1)).toBe(
    'on 2026-02-02, at the edge: the true peak may lie outside',
  );
  const short = linesOf({ curve: curveOf(0.5, 1) });
  expect(lineOf(short, 'Stage')).toEqual([
    'Stage',
    '',
    '',
    expect.any(String),
    '',
    'Too few full days: a slope takes 3, a stage 4.',
  ]);
});

test('the curve by UTC days, gaps empty, the day of the fetch marked', () => {
  const lines = linesOf({ curve: curveOf(0.5, null, 1) }, fetchedOnDay(2));
  const head = lines.indexOf('Day (UTC)\tShare of its own peak (0–1)\tPartial day');
  expect(lines.slice(head + 1, head + 4)).toEqual([
    '2026-01-27\t0.5\t',
    '2026-01-28\t\t',
    '2026-01-29\t1\tPartial day',
  ]);
});

test('audience and related videos follow where there are any', () => {
  const lines = linesOf({
    ages: [{ level: 3, score: 59 }],
    relatedVideoIds: ['7561644792577363221'],
  });
  expect(lines).toContain('Latvia\tLV\t1426');
  expect(lines).toContain('Scripted Drama\t10004\t1186');
  expect(lines).toContain('18–24\t3\t59');
  expect(lines.at(-1)).toBe('https://www.tiktok.com/@/video/7561644792577363221');
  const bare = linesOf({ countries: [], interests: [] });
  expect(bare.some((line) => /^(Countries|Interests|Ages|Related)/.test(line))).toBe(false);
});
