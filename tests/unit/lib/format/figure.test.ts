import { expect, test } from 'vitest';

import { formatFigure } from '@/lib/format/figure';
import { createFigure } from '@/lib/metrics/figure';
import { metricsText } from '@/lib/text/en/metrics';

test.each([
  ['ratio', createFigure('like-rate', [], 0.0543), '5.4%'],
  ['multiple', createFigure('momentum', [], 0.627), '×0.63'],
  ['count', createFigure('peak-views', [], 4_693_115), '4.7M'],
  ['one day', createFigure('half-life', [], 1), '1 day'],
  ['two days', createFigure('half-life', [], 2), '2 days'],
  ['no value', createFigure('half-life', [], 'not-reached'), '–'],
])('a figure: %s', (_, figure, text) => {
  expect(formatFigure(figure, metricsText.days, { locale: 'en', numberStyle: 'compact' })).toBe(
    text,
  );
});
