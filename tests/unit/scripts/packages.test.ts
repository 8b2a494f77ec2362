import { expect, it } from 'vitest';

import { packagesMatch } from '@/scripts/packages.mjs';

const project = { version: '0.1.0' };
const one = { version: '1.0.0', integrity: 'sha512-one' };
const two = { version: '2.0.0', integrity: 'sha512-two' };
const match = (wanted: object, installed: object) =>
  packagesMatch({ packages: { '': project, ...wanted } }, { packages: { ...installed } });

it('matches when everything that is asked for is installed', () => {
  expect(match({ one, two }, { one, two })).toBe(true);
});

it('matches without builds for other platforms', () => {
  expect(match({ one, two: { ...two, optional: true } }, { one })).toBe(true);
});

it.each([
  ['a package is missing', { one, two }, { one }],
  ['a package is left over', { one }, { one, two }],
  ['a version differs', { one }, { one: { ...one, version: '1.0.1' } }],
  ['content differs', { one }, { one: { ...one, integrity: 'sha512-other' } }],
])('does not match when %s', (_, wanted, installed) => {
  expect(match(wanted, installed)).toBe(false);
});
