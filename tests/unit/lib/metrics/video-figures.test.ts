import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { cumulativePoints, indexedPoints } from '@/lib/metrics/cumulative';
import type { Figure } from '@/lib/metrics/figure';
import { DAY_S } from '@/lib/metrics/utc-day';
import { type VideoFigures, videoFigures } from '@/lib/metrics/video-figures';
import { measures } from '@/lib/schema/video-trends';

import { FETCHED_LATE, OCT_16, UPLOADED_AT, seriesFrom, vendorExample } from './vendor-example';

test('composes the figures of the vendor’s example', () => {
  const figures = videoFigures(vendorExample, {
    uploadedAt: UPLOADED_AT,
    fetchedAt: FETCHED_LATE,
  });
  expect(figures.totals).toEqual(vendorExample.totals);
  expect(figures.windows.favorites?.count).toBe(15);
  expect(figures.corrections.comments.figure.value).toBe(-3355);
  expect(figures.corrections.likes.figure.value).toBe(0);
  expect(figures.peakViews.value).toBe(4_693_115);
  expect(figures.halfLife.value).toBe(2);
  expect(figures.windowShare.value).toBeCloseTo(0.797_828_1, 6);
  expect(figures.momentum.figure.value).toBeCloseTo(0.627_032_8, 6);
  expect(figures.levelAgainstPeak.value).toBeCloseTo(0.346_229_5, 6);
  expect(figures.engagement.byViews.value).toBeCloseTo(0.006_399_8, 7);
  expect(figures).toMatchObject({ uploadedAt: UPLOADED_AT, fetchedAt: FETCHED_LATE });
});

test('measures of different length have windows of their own', () => {
  const series = {
    ...vendorExample.series,
    likes: vendorExample.series.likes.slice(3),
    comments: [],
  };
  const { windows } = videoFigures(
    { ...vendorExample, series },
    { uploadedAt: UPLOADED_AT, fetchedAt: FETCHED_LATE },
  );
  expect(windows.likes).toMatchObject({ first: OCT_16 + 3 * DAY_S, count: 12 });
  expect(windows.comments).toBeNull();
  expect(windows.views?.count).toBe(15);
});

test('a total of −1 is unknown', () => {
  const totals = { ...vendorExample.totals, favorites: -1 };
  const figures = videoFigures(
    { ...vendorExample, totals },
    { uploadedAt: null, fetchedAt: FETCHED_LATE },
  );
  expect(figures.totals.favorites).toBeNull();
  expect(figures.engagement.byViews.missing).toBe('unknown-term');
});

const amount = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5000, max: 100_000_000 }),
  fc.constantFrom(0, -1, 499, 500, 5e-324, 1e308, -1e308),
);

const sparse = fc
  .uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 20 })
  .chain((offsets) =>
    fc.tuple(
      ...offsets
        .toSorted((a, b) => a - b)
        .map((offset) => amount.map((value) => ({ day: OCT_16 + offset * DAY_S, value }))),
    ),
  );

const unbroken = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.nat(5000) }, { weight: 1, arbitrary: amount }), {
    maxLength: 20,
  })
  .map((values) => seriesFrom(OCT_16, values));

const series = fc.oneof(sparse, unbroken);

const perMeasure = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.record({ views: arbitrary, likes: arbitrary, comments: arbitrary, favorites: arbitrary });

const anyFigures = fc
  .record({
    totals: perMeasure(amount),
    series: perMeasure(series),
    uploadedAt: fc.option(fc.integer({ min: OCT_16 - 20 * DAY_S, max: OCT_16 + 30 * DAY_S })),
    fetchedDay: fc.integer({ min: -5, max: 60 }),
  })
  .map(({ totals, series: points, uploadedAt, fetchedDay }) =>
    videoFigures(
      { totals, series: points, summary: null },
      { uploadedAt, fetchedAt: (OCT_16 + fetchedDay * DAY_S) * 1000 + 12_345 },
    ),
  );

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

const allFigures = (figures: VideoFigures): Figure[] => [
  ...Object.values(figures.engagement),
  figures.windowShare,
  figures.peakViews,
  figures.levelAgainstPeak,
  figures.momentum.figure,
  figures.halfLife,
  ...measures.map((measure) => figures.corrections[measure].figure),
];

test('whatever comes in, only finite numbers come out', () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      expect(numbersIn(figures).filter((value) => !Number.isFinite(value))).toEqual([]);
      const charts = measures.flatMap((measure) => {
        const window = figures.windows[measure];
        return window ? [cumulativePoints(window), indexedPoints(window)] : [];
      });
      expect(numbersIn(charts).filter((value) => !Number.isFinite(value))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a figure has either a value or a reason, and shares keep within their bounds', () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      for (const figure of allFigures(figures)) {
        expect(figure.value === null).toBe(figure.missing !== null);
      }
      for (const share of [figures.windowShare.value, figures.levelAgainstPeak.value]) {
        expect(share ?? 0).toBeGreaterThanOrEqual(0);
        expect(share ?? 0).toBeLessThanOrEqual(1);
      }
      for (const rate of Object.values(figures.engagement)) {
        expect(rate.value ?? 0).toBeGreaterThanOrEqual(0);
      }
      expect(figures.momentum.figure.value ?? 0).toBeGreaterThanOrEqual(0);
      expect(figures.halfLife.value ?? 1).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test('a window holds every day once, and a trend is told only where it is recent', () => {
  const trends = new Set(['still-growing', 'steady', 'slowing', 'stalled', 'first-days-so-far']);
  fc.assert(
    fc.property(anyFigures, ({ windows, headline }) => {
      for (const window of Object.values(windows)) {
        const days = window?.points.map((point) => point.day) ?? [];
        expect(days.every((day, index) => day === (days[0] ?? 0) + index * DAY_S)).toBe(true);
        expect(window?.points[0]?.value).not.toBeNull();
        expect(window?.points.at(-1)?.value).not.toBeNull();
      }
      expect(windows.views?.recent === true || !trends.has(headline.kind)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
