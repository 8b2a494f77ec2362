import type { Figure, Unit } from '../metrics/figure';
import type { Amount } from '../schema/amount';
import { formatCompact, formatExact, formatMultiple, formatPercent, unknownMark } from './number';

type DaysWords = (count: number, written: string) => string;
type Write = (value: Amount, locale: string | undefined) => string;

const writers = {
  ratio: formatPercent,
  multiple: formatMultiple,
  count: formatCompact,
  days: formatExact,
} as const satisfies Record<Unit, Write>;

/** A figure for a tile: percent, multiple, compact count or days in words; "–" where it has no value. */
export function formatFigure(
  { value, unit }: Figure,
  days: DaysWords,
  locale: string | undefined,
): string {
  if (value === null) return unknownMark;
  const written = writers[unit](value, locale);
  return unit === 'days' ? days(value, written) : written;
}
