import type { Amount } from '../schema/amount';
import { type DailyWindow, sumWindow } from './daily-window';
import { type Figure, type MissingReason, type Term, createFigure, divide } from './figure';
import { knownCount } from './known-count';

function outcomeOf(window: DailyWindow | null, sum: Amount, total: Amount): number | MissingReason {
  if (window === null) return 'no-series';
  if (!window.complete) return 'gaps';
  if (sum === null) return 'out-of-range';
  const share = divide(sum, total);
  return typeof share === 'number' && share > 1 ? 'series-exceeds-total' : share;
}

/** Σ daily views / total views, 0 to 1; only where the window has a value for every day. */
export function windowShare(window: DailyWindow | null, totalViews: Amount): Figure {
  const sum = window === null ? null : sumWindow(window);
  const total = knownCount(totalViews);
  const terms: Term[] = [
    { name: 'window-views', value: sum },
    { name: 'total-views', value: total },
  ];
  return createFigure('window-share', terms, outcomeOf(window, sum, total));
}
