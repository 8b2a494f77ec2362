import { describe, expect, it } from 'vitest';

import { formatTrouble } from '@/lib/format/trouble';
import type { Trouble } from '@/lib/schema/holding';
import { troubleText } from '@/lib/text/en/trouble';

const now = Date.UTC(2026, 10, 21, 12);
const attempts = [
  'key-refused',
  'out-of-credits',
  'forbidden',
  'bad-request',
  'not-found',
  'server-error',
  'unreadable',
  'mismatch',
  'timeout',
  'network',
  'too-large',
  'interrupted',
] as const;

const troubles: Trouble[] = [
  { code: 'no-key' },
  { code: 'withheld' },
  { code: 'offline' },
  { code: 'storage' },
  { code: 'price-changed' },
  { code: 'rate-limited', until: now + 90_000 },
  { code: 'resting', until: now + 90_000 },
  { code: 'budget-reached', period: 'day', limit: 50, counted: 49 },
  { code: 'budget-reached', period: 'month', limit: 500, counted: 499 },
  ...attempts.map((code) => ({ code, charge: 'free' as const, at: now, message: null })),
];
const wordsOf = (trouble: Trouble) => formatTrouble(trouble, troubleText, 2, now, 'en');

describe('the words of trouble', () => {
  it('are here for every code', () => {
    expect(Object.keys(troubleText.codes).toSorted()).toStrictEqual(
      [...new Set(troubles.map(({ code }) => code))].toSorted(),
    );
  });

  it('have a title of their own each', () => {
    const titles = troubles.map((trouble) => wordsOf(trouble).title);
    expect(new Set(titles).size).toBe(troubles.length);
  });

  it.each(troubles.map((trouble) => [trouble.code, trouble] as const))(
    'say of %s what happened and what to do, in whole sentences',
    (_, trouble) => {
      const { title, body, next } = wordsOf(trouble);
      expect(title).toMatch(/^\p{Lu}[^.!?]+$/u);
      for (const sentence of [body, next]) {
        expect(sentence).toMatch(/^[\p{Lu}\d].+[.]$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|  /);
      }
    },
  );

  it('never call a doubtful purchase free', () => {
    for (const code of attempts) {
      const words = wordsOf({ code, charge: 'doubtful', at: now, message: null });
      expect(words.charge).toBe('It may have been charged: 2 credits are counted as spent.');
      const said = `${words.title} ${words.body} ${words.next}`;
      expect(said).not.toMatch(/not charged|nothing (was|is) (charged|bought)/i);
    }
  });

  it('quote what KeyAPI said, and only that', () => {
    const trouble = { code: 'server-error', charge: 'doubtful', at: now } as const;
    expect(wordsOf({ ...trouble, message: 'Usage Limit' }).said).toContain('“Usage Limit”');
    expect(wordsOf({ ...trouble, message: null }).said).toBeNull();
  });
});
