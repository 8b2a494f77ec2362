/** A region's name in the reader's language; null where nobody goes by this code (ISO 3166-1 alpha-2). */
export function regionName(code: string, locale: string | undefined): string | null {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  // ZZ and its like have the name "unknown region"
  return /^(ZZ|Q[M-Z]|X[A-JL-Z])$/.test(code) ? null : (names.of(code) ?? null);
}

/** Codes with their names, in the order of the reader's alphabet; a code without a name stands for itself. */
export function namedRegions(
  codes: readonly string[],
  locale: string | undefined,
): { code: string; name: string }[] {
  const order = new Intl.Collator(locale);
  return codes
    .map((code) => ({ code, name: regionName(code, locale) ?? code }))
    .toSorted((a, b) => order.compare(a.name, b.name));
}
