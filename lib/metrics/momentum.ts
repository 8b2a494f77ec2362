import type { Amount } from '../schema/amount';
import { type DailyWindow, type KnownDay, lastFullRun } from './daily-window';
import { type Figure, type MissingReason, createFigure, divide, finiteOrNull } from './figure';

const SPAN = 3;

export interface Momentum {
  readonly figure: Figure;
  /** The last full day it was taken from: unix seconds at UTC midnight. */
  readonly lastDay: number | null;
}

function meanOf(days: readonly KnownDay[]): Amount {
  if (days.length < SPAN) return null;
  return finiteOrNull(days.reduce((sum, day) => sum + day.value, 0) / days.length);
}

function shortReason(window: DailyWindow): MissingReason {
  return window.points.filter((point) => !point.partial).length < 2 * SPAN
    ? 'too-few-days'
    : 'gaps';
}

/**
 * Mean of the last 3 full days / mean of the 3 before, as a multiple; six full days in a row at the window's end.
 * It is a statement about `lastDay`: only in a recent window is that "now".
 */
export function momentum(window: DailyWindow | null): Momentum {
  const run = window === null ? [] : lastFullRun(window);
  const last = meanOf(run.slice(-SPAN));
  const before = meanOf(run.slice(-2 * SPAN, -SPAN));
  const terms = [
    { name: 'mean-last-3', value: last },
    { name: 'mean-3-before', value: before },
  ] as const;
  const lastDay = run.at(-1)?.day ?? null;
  if (window === null) return { figure: createFigure('momentum', terms, 'no-series'), lastDay };
  const outcome = run.length < 2 * SPAN ? shortReason(window) : divide(last, before);
  return { figure: createFigure('momentum', terms, outcome), lastDay };
}
