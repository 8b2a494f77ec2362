import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chargeOf } from '@/lib/credits/charge';

const free = [400, 401, 402, 403, 404, 429];
const doubtful = [204, 206, 301, 304, 302, 408, 409, 418, 451, 500, 501, 502, 503, 504, 520, 599];

describe('chargeOf', () => {
  it.each(free)(
    '%i is free by status, whatever the body says, and by its code in a 200',
    (code) => {
      for (const inBody of [0, code, 500, null, undefined])
        expect(chargeOf(code, inBody)).toBe('free');
      expect(chargeOf(200, code)).toBe('free');
    },
  );

  it('a 200 with code 0 is charged', () => {
    expect(chargeOf(200, 0)).toBe('charged');
  });

  it.each(doubtful)('%i is doubtful by status, whatever the body says, and by its code', (code) => {
    for (const inBody of [0, 400, code, null]) expect(chargeOf(code, inBody)).toBe('doubtful');
    expect(chargeOf(200, code)).toBe('doubtful');
  });

  it.each([null, undefined])('a 200 whose code is %o is doubtful', (code) => {
    expect(chargeOf(200, code)).toBe('doubtful');
  });

  it('only the six refusals are ever free', () => {
    const number = fc.integer({ min: -1, max: 1000 });
    fc.assert(
      fc.property(number, fc.option(number), (status, code) => {
        const isFree = free.includes(status) || (status === 200 && free.includes(code ?? 0));
        expect(chargeOf(status, code) === 'free').toBe(isFree);
      }),
    );
  });
});
