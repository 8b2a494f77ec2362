/** Codes that stand for no country: unknown, private use, and those that test software uses. */
const nameless = /^(AA|ZZ|Q[M-Z]|X[A-JL-Z])$/;

const namesIn = (locale: string | undefined) =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });

const nameOf = (code: string, names: Intl.DisplayNames): string | null =>
  nameless.test(code) ? null : (names.of(code) ?? null);

/** A region's name in the reader's language; null where nobody goes by this code (ISO 3166-1 alpha-2). */
export const regionName = (code: string, locale: string | undefined): string | null =>
  nameOf(code, namesIn(locale));

/** Codes with their names, in the order of the reader's alphabet; a code without a name stands for itself. */
export function namedRegions(
  codes: readonly string[],
  locale: string | undefined,
): { code: string; name: string }[] {
  const names = namesIn(locale);
  const order = new Intl.Collator(locale);
  return codes
    .map((code) => ({ code, name: nameOf(code, names) ?? code }))
    .toSorted((a, b) => order.compare(a.name, b.name));
}
