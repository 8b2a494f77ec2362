const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

// making one takes a hundred times as long as using it, and a table writes hundreds of values at once
function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  const found = store.get(key) ?? make();
  store.set(key, found);
  return found;
}

/** The same `Intl.NumberFormat` for the same locale and options. */
export const numberFormat = (
  locale: string | undefined,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat =>
  kept(numbers, JSON.stringify([locale, options]), () => new Intl.NumberFormat(locale, options));

/** The same `Intl.DateTimeFormat` for the same locale and options. */
export const dateFormat = (
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  kept(dates, JSON.stringify([locale, options]), () => new Intl.DateTimeFormat(locale, options));
