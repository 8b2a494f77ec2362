import type { Figure, Unit } from '../metrics/figure';
import type { Amount } from '../schema/amount';
import type { NumberStyle } from '../schema/settings';
import {
  formatAmount,
  formatCompact,
  formatExact,
  formatMultiple,
  formatPercent,
  unknownMark,
} from './number';

type DaysWords = (count: number, written: string) => string;
type Write = (value: Amount, locale: string | undefined) => string;

const writers = (numberStyle: NumberStyle) =>
  ({
    ratio: formatPercent,
    multiple: formatMultiple,
    count: numberStyle === 'full' ? formatExact : formatCompact,
    days: formatExact,
    amount: formatAmount,
  }) as const satisfies Record<Unit, Write>;

/**
 * A figure for a tile: percent, multiple, compact count or days in words, "~" before what few samples say; "–" where it
 * has no value.
 */
export function formatFigure(
  { value, unit, approximate = false }: Figure,
  days: DaysWords,
  { locale, numberStyle }: { locale: string | undefined; numberStyle: NumberStyle },
): string {
  if (value === null) return unknownMark;
  const written = writers(numberStyle)[unit](value, locale);
  // the words follow the number as it is written: with one decimal at most
  const words = unit === 'days' ? days(Math.round(value * 10) / 10, written) : written;
  return approximate ? `~${words}` : words;
}
