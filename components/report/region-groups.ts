import type { Formatter } from '../../lib/format/formatter';
import { soundRegions, trendingRegions } from '../../lib/schema/regions';
import { text } from '../../lib/text/en';
import type { SelectGroup } from '../ui/select-field';

/** Regions of trending lists alone, or those that KeyAPI documents for sounds too. */
export type RegionKinds = 'trending' | 'all';

const words = text.options.region;
const kindsOf = {
  trending: [{ label: words.trending, codes: trendingRegions }],
  all: [
    { label: words.both, codes: trendingRegions },
    { label: words.sounds, codes: soundRegions },
  ],
} as const satisfies Record<RegionKinds, readonly { label: string; codes: readonly string[] }[]>;

// naming and sorting eighty regions takes milliseconds, and no page reads more than a few languages
const built = new Map<string, readonly SelectGroup[]>();

export const isDocumented = (code: string, kinds: RegionKinds): boolean =>
  kindsOf[kinds].some(({ codes }) => codes.includes(code));

/** The documented regions by their names, in the reader's language and alphabet; the same array for the same locale. */
export function regionGroups(format: Formatter, kinds: RegionKinds): readonly SelectGroup[] {
  const name = `${kinds} ${format.locale ?? ''}`;
  const groups = built.get(name) ?? buildGroups(format, kinds);
  built.set(name, groups);
  return groups;
}

const buildGroups = (format: Formatter, kinds: RegionKinds): readonly SelectGroup[] =>
  kindsOf[kinds].map(({ label, codes }) => ({
    label,
    options: format.namedRegions(codes).map(optionOf),
  }));

/** A region that is chosen and not on the list. */
export const undocumentedGroup = (format: Formatter, code: string): SelectGroup => ({
  label: words.undocumented,
  options: format.namedRegions([code]).map(optionOf),
});

const optionOf = ({ code, name }: { code: string; name: string }) => ({
  value: code,
  label: name === code ? code : `${name} (${code})`,
});
