// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { RegionField } from '@/components/options/region-field';
import { text } from '@/lib/text/en';

import { enter, field, leave, pick, see, show, startBackground, type } from './page';

const { region, saved } = text.options;
let changes: unknown[] = [];

beforeEach(async () => {
  await startBackground();
  changes = [];
});
afterEach(leave);

const showField = (code: string) =>
  show(
    <RegionField
      region={code}
      change={async (part) => {
        changes.push(part);
      }}
    />,
  );

describe('region', () => {
  it('takes any other code of two letters, in capitals', async () => {
    showField('US');
    await pick(region.label, 'other');
    await type(region.code, 'is');
    await see(region.codeNamed('Iceland'));
    await enter(region.code);
    await see(saved);
    expect(changes).toEqual([{ region: 'IS' }]);
  });

  it.each([
    ['', region.faults.empty],
    ['USA', region.faults.shape],
    ['1A', region.faults.shape],
    ['UK', region.faults.uk],
  ])('refuses %j at the field', async (typed, sentence) => {
    showField('US');
    await pick(region.label, 'other');
    await type(region.code, typed);
    await enter(region.code);
    await see(sentence);
    expect(changes).toEqual([]);
  });
});

it('names the documented regions and keeps the one that is picked', async () => {
  showField('US');
  await see('Germany (DE)');
  await pick(region.label, 'DE');
  await see(saved);
  expect(changes).toEqual([{ region: 'DE' }]);
});

it('shows a code that nobody documents as typed', async () => {
  showField('IS');
  const select = await field<HTMLSelectElement>(region.label);
  expect(select.selectedOptions[0]?.textContent).toBe('Iceland (IS)');
});
