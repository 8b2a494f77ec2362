import type { Amount } from '../schema/amount';
import { numberFormat } from './intl';

/** Stands for what is not known. */
export const unknownMark = '–';

type Options = Intl.NumberFormatOptions;

/** Smaller shares are written as less than this one. */
const SMALLEST_SHARE = 0.00001;

function formatNumber(value: number, options: Options, locale: string | undefined): string {
  return numberFormat(locale, { signDisplay: 'negative', ...options }).format(value);
}

/** Every digit, grouped: 56,008,699; a mean keeps one decimal. */
export function formatExact(value: Amount, locale: string | undefined): string {
  return value === null ? unknownMark : formatNumber(value, { maximumFractionDigits: 1 }, locale);
}

/** For tiles and axes: 56.0M, 12.3K, 940. Where the locale does not shorten a number, its whole digits. */
export function formatCompact(value: Amount, locale: string | undefined): string {
  if (value === null) return unknownMark;
  const compact = numberFormat(locale, {
    notation: 'compact',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  });
  const shortened = compact.formatToParts(value).some((part) => part.type === 'compact');
  return shortened
    ? compact.format(value)
    : formatNumber(value, { maximumFractionDigits: 0 }, locale);
}

function percentDigits(size: number): Options {
  if (size === 0) return { maximumFractionDigits: 0 };
  if (size < 0.1) return { minimumSignificantDigits: 2, maximumSignificantDigits: 2 };
  // 99.7 % must not read as all of it.
  if (size > 0.99 && size < 1) return { maximumFractionDigits: 1, roundingMode: 'trunc' };
  return { maximumFractionDigits: 0 };
}

/** A ratio (1 = 100 %) as percent: whole from 10 %, two significant digits below: 80%, 6.0%, 0.0069%. */
export function formatPercent(ratio: Amount, locale: string | undefined): string {
  if (ratio === null) return unknownMark;
  const size = Math.abs(ratio);
  const tiny = size > 0 && size < SMALLEST_SHARE;
  const digits: Options = tiny ? { maximumSignificantDigits: 1 } : percentDigits(size);
  const options: Options = { style: 'percent', ...digits };
  return tiny
    ? `<${formatNumber(SMALLEST_SHARE, options, locale)}`
    : formatNumber(ratio, options, locale);
}

/** A factor: ×1.24, ×12.3, ×124. */
export function formatMultiple(factor: Amount, locale: string | undefined): string {
  if (factor === null) return unknownMark;
  const size = Math.abs(factor);
  const digits = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
  return `×${formatNumber(factor, { minimumFractionDigits: digits, maximumFractionDigits: digits }, locale)}`;
}

/** A number that may be small: three significant digits below 1,000 (4.73, 0.0412, 945), compact above. */
export function formatAmount(value: Amount, locale: string | undefined): string {
  if (value === null || Math.abs(value) >= 999.5) return formatCompact(value, locale);
  return formatNumber(value, { maximumSignificantDigits: 3 }, locale);
}
