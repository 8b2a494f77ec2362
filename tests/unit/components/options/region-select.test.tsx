// @vitest-environment happy-dom
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';

import { FormatContext } from '@/components/hooks/use-format';
import { regionGroups } from '@/components/report/region-groups';
import { RegionSelect } from '@/components/report/region-select';
import { formatterFor } from '@/lib/format/formatter';
import { text } from '@/lib/text/en';

import { mount, type Mounted, press, typeInto } from './mount';

const words = text.options.region;
const english = formatterFor({ locale: 'en', numberStyle: 'compact' });
const german = formatterFor({ locale: 'de', numberStyle: 'compact' });
let chosen: string[] = [];
let shown: Mounted;

beforeEach(() => {
  chosen = [];
});

function Field({ first, kinds }: { first: string; kinds: 'trending' | 'all' }) {
  const [value, setValue] = useState(first);
  return (
    <FormatContext value={english}>
      <RegionSelect
        label="Region"
        value={value}
        kinds={kinds}
        onValue={(code) => {
          chosen.push(code);
          setValue(code);
        }}
      />
    </FormatContext>
  );
}

const select = () => shown.one<HTMLSelectElement>('select');
const code = () => shown.one<HTMLInputElement>('input');
const inForce = () => select().querySelector(`option[value="${select().value}"]`)?.textContent;

describe('the choice of a region', () => {
  it('offers the documented ones by name and tells which was picked', async () => {
    shown = await mount(<Field first="US" kinds="trending" />);
    expect(inForce()).toBe('United States (US)');
    expect(select().options).toHaveLength(26);
    await typeInto(select(), 'DE');
    expect(chosen).toEqual(['DE']);
    expect(inForce()).toBe('Germany (DE)');
    expect(shown.page.querySelector('input')).toBe(null);
  });

  it('names a region that nobody documents, and one of sounds among trending lists', async () => {
    shown = await mount(<Field first="NL" kinds="trending" />);
    expect(inForce()).toBe('Netherlands (NL)');
    expect(select().querySelector('optgroup')?.label).toBe(words.undocumented);
  });

  it('takes any other code of two letters, in capitals, and refuses what is none', async () => {
    shown = await mount(<Field first="US" kinds="trending" />);
    await typeInto(select(), 'other');
    expect(document.activeElement).toBe(code());
    for (const [typed, sentence] of [
      ['', words.faults.empty],
      ['USA', words.faults.shape],
      ['1A', words.faults.shape],
      ['UK', words.faults.uk],
    ] as const) {
      await typeInto(code(), typed);
      await press(code(), 'Enter');
      expect(shown.page.textContent).toContain(sentence);
    }
    expect(chosen).toEqual([]);
    await typeInto(code(), 'zz');
    expect(shown.page.textContent).toContain(words.codeUnknown);
    await typeInto(code(), 'is');
    expect(shown.page.textContent).toContain(words.codeNamed('Iceland'));
    await press(code(), 'Enter');
    expect(chosen).toEqual(['IS']);
    expect(inForce()).toBe('Iceland (IS)');
    expect(shown.page.querySelector('input')).toBe(null);
  });

  it('leaves all as it was where the code is left empty', async () => {
    shown = await mount(<Field first="US" kinds="trending" />);
    await typeInto(select(), 'other');
    await shown.leave(code());
    expect(inForce()).toBe('United States (US)');
    expect(chosen).toEqual([]);
  });
});

describe('the names of the regions', () => {
  const names = (groups: ReturnType<typeof regionGroups>) =>
    groups.flatMap(({ options }) => options.map(({ label }) => label));

  it('are built once for each language, whoever asks', () => {
    const again = formatterFor({ locale: 'en', numberStyle: 'full' });
    expect(regionGroups(again, 'all')).toBe(regionGroups(english, 'all'));
    expect(regionGroups(german, 'all')).not.toBe(regionGroups(english, 'all'));
    expect(names(regionGroups(german, 'trending'))).toContain('Deutschland (DE)');
  });

  it('stand in the alphabet of the reader', () => {
    const first = (groups: ReturnType<typeof regionGroups>) => names(groups).slice(0, 2);
    expect(first(regionGroups(english, 'trending'))).toEqual(['Australia (AU)', 'Brazil (BR)']);
    // Ägypten stands under A
    expect(first(regionGroups(german, 'trending'))).toEqual(['Ägypten (EG)', 'Australien (AU)']);
    expect(regionGroups(english, 'all').map(({ label }) => label)).toEqual([
      words.both,
      words.sounds,
    ]);
  });
});
