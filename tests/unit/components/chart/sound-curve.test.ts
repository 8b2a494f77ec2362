import { expect, test } from 'vitest';

import { describeSoundDay } from '@/components/chart/sound-curve-card';
import { soundCurveConfig } from '@/components/chart/sound-curve-config';
import { soundDays } from '@/components/chart/sound-curve-days';
import { soundCurveSummary } from '@/components/chart/sound-curve-summary';
import { soundWindow } from '@/lib/metrics/sound-curve';

import { curveOf, fetchedOnDay, JAN_27 } from '../../lib/metrics/sound-example';

const now = Date.UTC(2027, 0, 3);
const palette = {
  series: { views: 'v', likes: 'l', comments: 'c', favorites: 'f' },
  ink: 'ink',
  inkFaint: 'faint',
  line: 'line',
  lineStrong: 'strong',
  surface: 'surface',
  fontFamily: 'sans',
  fontSize: 11,
};

function daysOf(values: (number | null)[], fetchedAt = fetchedOnDay(200)) {
  const window = soundWindow(curveOf(...values), fetchedAt);
  return window === null ? [] : soundDays(window);
}

const configOf = (days: ReturnType<typeof daysOf>, peakDay: number | null = null) =>
  soundCurveConfig({ days, peakDay, peakLabel: 'peak', palette, year: 2026, locale: 'en-GB' });

test('one line of true days from 0 to 1, its gaps kept', () => {
  const config = configOf(daysOf([0.2, null, 1, 0.5]), JAN_27 + 2 * 86_400);
  expect(config.data.labels).toEqual([0, 1, 2, 3].map((index) => JAN_27 + index * 86_400));
  expect(config.data.datasets).toHaveLength(1);
  expect(config.data.datasets[0]).toMatchObject({
    type: 'line',
    data: [0.2, null, 1, 0.5],
    spanGaps: false,
  });
  expect(config.options?.scales?.['left']).toMatchObject({ min: 0, max: 1 });
  expect(config.options?.plugins?.peakMarker).toMatchObject({ index: 2, label: 'peak' });
  expect(config.options).toMatchObject({ animation: false, events: [] });
});

test('the day of the fetch is hollow', () => {
  const config = configOf(daysOf([0.2, 0.4, 1, 0.5], fetchedOnDay(3)));
  const { pointBackgroundColor } = config.data.datasets[0] as unknown as {
    pointBackgroundColor: string[];
  };
  expect(pointBackgroundColor).toEqual(['ink', 'ink', 'ink', 'surface']);
  expect(config.options?.plugins?.peakMarker).toBe(false);
});

test('a long curve draws only the points that stand alone', () => {
  const values = Array.from({ length: 120 }, (_, index) =>
    index === 59 || index === 61 ? null : 0.5,
  );
  const radii = (configOf(daysOf(values)).data.datasets[0] as unknown as { pointRadius: number[] })
    .pointRadius;
  expect(radii.flatMap((radius, index) => (radius > 0 ? [index] : []))).toEqual([60]);
});

test('the summary names the highest, the lowest and the newest day', () => {
  // how wide the spaces around a dash are depends on the browser's own tables
  const summary = soundCurveSummary(daysOf([0.06, 0.05, 1, 0.4]), now, 'en-GB');
  expect(summary.replace(/\s*–\s*/u, '–')).toBe(
    'Popularity as a share of the sound’s own peak, 27–30 Jan 2026: highest 100% on 29 Jan 2026, lowest 5.0% on 28 Jan 2026, newest 40% on 30 Jan 2026.',
  );
  expect(soundCurveSummary([], now, 'en-GB')).toBe('No curve came with this answer.');
});

test('a day in words', () => {
  const days = daysOf([0.36, null, 1], fetchedOnDay(2));
  expect(days.map((day) => describeSoundDay(day, 'en-GB'))).toEqual([
    'Tue, 27 Jan 2026. Share of its own peak 36%.',
    'Wed, 28 Jan 2026. Share of its own peak not known.',
    'Thu, 29 Jan 2026. Share of its own peak 100%. Part of a day.',
  ]);
});
