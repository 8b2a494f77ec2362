import { describe, expect, it } from 'vitest';

import { browserLocale, namedLocales, ownName } from '@/lib/format/locale';
import { Locale } from '@/lib/schema/settings';

it.each([
  ['de', 'Deutsch'],
  ['pt-BR', 'Português (Brasil)'],
  ['en-GB', 'English (United Kingdom)'],
  ['tr', 'Türkçe'],
  ['ja', '日本語'],
  ['zh-Hant', '中文（繁體）'],
])('%s calls itself %s', (tag, name) => expect(ownName(tag)).toBe(name));

describe('the offered locales', () => {
  it('can be kept, are known to Intl, and stand there once, each by a name of its own', () => {
    const offered = namedLocales(null);
    const tags = offered.map(({ tag }) => tag);
    expect(tags.filter((tag) => !Locale.safeParse(tag).success)).toEqual([]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tags)).toEqual(tags);
    expect(new Set(offered.map(({ name }) => name)).size).toBe(tags.length);
    expect(tags.length).toBeGreaterThan(20);
  });

  it('count years as everybody does, but where readers do not', () => {
    const calendars = namedLocales(null).map(({ tag }) => [
      tag,
      new Intl.DateTimeFormat(tag).resolvedOptions().calendar,
    ]);
    expect(calendars.filter(([, calendar]) => calendar !== 'gregory')).toEqual([
      ['th', 'buddhist'],
    ]);
  });

  it('begin with Latin letters', () => {
    expect(namedLocales(null)[0]).toEqual({ tag: 'de', name: 'Deutsch' });
  });

  it('hold the chosen one whatever it is, once', () => {
    const plain = namedLocales(null);
    expect(namedLocales('is')).toContainEqual({ tag: 'is', name: 'Íslenska' });
    expect(namedLocales('is')).toHaveLength(plain.length + 1);
    expect(namedLocales('de')).toEqual(plain);
  });
});

it('the browser’s own locale can be named', () => {
  expect(ownName(browserLocale()).length).toBeGreaterThan(1);
});
