import { numberFormat } from './intl';

const units = [
  { unit: 'megabyte', size: 1_000_000 },
  { unit: 'kilobyte', size: 1000 },
] as const;

/** A size in bytes: "940 bytes", "12.3 kB", "4.0 MB". */
export function formatBytes(bytes: number, locale: string | undefined): string {
  // what rounds up to the next unit is written in it
  const larger = units.find(({ size }) => bytes >= size * 0.99995);
  if (!larger) return format(bytes, { unit: 'byte', unitDisplay: 'long' }, locale);
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return format(bytes / larger.size, { unit: larger.unit, ...digits }, locale);
}

const format = (value: number, options: Intl.NumberFormatOptions, locale: string | undefined) =>
  numberFormat(locale, { style: 'unit', ...options }).format(value);
