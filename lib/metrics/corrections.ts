import type { DailyWindow, KnownDay } from './daily-window';
import { type Figure, createFigure } from './figure';

export interface Corrections {
  /** Days on which more was taken back than came, ascending. */
  readonly days: readonly KnownDay[];
  /** Their sum: 0 or below. */
  readonly figure: Figure;
}

/** The negative days of a measure, full and partial. */
export function findCorrections(window: DailyWindow | null): Corrections {
  if (window === null) {
    const terms = [{ name: 'correction-days', value: null }] as const;
    return { days: [], figure: createFigure('net-correction', terms, 'no-series') };
  }
  const days = window.points.flatMap(({ day, value }) =>
    value !== null && value < 0 ? [{ day, value }] : [],
  );
  const sum = days.reduce((total, day) => total + day.value, 0);
  const terms = [{ name: 'correction-days', value: days.length }] as const;
  return { days, figure: createFigure('net-correction', terms, sum) };
}
