/** Locales that are offered, as BCP 47 tags: of the regions that KeyAPI documents for trending lists, and a few more. */
const offered = (
  'ar-AE ar-EG de en-AU en-GB en-US es es-MX fr fr-CA id it ja ko ms pl pt-BR ru sv th tr vi ' +
  'hi nl uk zh-Hans zh-Hant'
).split(' ');

/** A locale by its own name, as its speakers begin a line with it: "Português (Brasil)"; else the tag. */
export function ownName(tag: string): string {
  const names = new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' });
  const name = names.of(tag) ?? tag;
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  return `${first.toLocaleUpperCase(tag)}${name.slice(first.length)}`;
}

/** The offered locales by their own names, Latin letters first; `chosen` is among them whatever it is. */
export function namedLocales(chosen: string | null): { tag: string; name: string }[] {
  const order = new Intl.Collator('en');
  const tags = new Set(offered);
  if (chosen !== null) tags.add(chosen);
  return [...tags]
    .map((tag) => ({ tag, name: ownName(tag) }))
    .toSorted((a, b) => order.compare(a.name, b.name));
}

/** The browser's own locale, as a BCP 47 tag. */
export const browserLocale = (): string => new Intl.NumberFormat().resolvedOptions().locale;
