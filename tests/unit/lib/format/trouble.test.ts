import { describe, expect, it } from 'vitest';

import { formatTrouble } from '@/lib/format/trouble';
import type { Trouble } from '@/lib/schema/holding';
import { troubleText } from '@/lib/text/en/trouble';

const at = Date.UTC(2026, 10, 21, 14, 2);
const attempt = { charge: 'free', at, message: null } as const;

/** One of each code: a new code fails to compile until it stands here. */
const troubles = {
  'no-key': { code: 'no-key' },
  withheld: { code: 'withheld' },
  offline: { code: 'offline' },
  storage: { code: 'storage' },
  'price-changed': { code: 'price-changed' },
  'rate-limited': { code: 'rate-limited', until: at + 45_000 },
  resting: { code: 'resting', until: at + 45_000 },
  'budget-reached': { code: 'budget-reached', period: 'day', limit: 50, counted: 49 },
  'key-refused': { code: 'key-refused', ...attempt },
  'out-of-credits': { code: 'out-of-credits', ...attempt },
  forbidden: { code: 'forbidden', ...attempt },
  'bad-request': { code: 'bad-request', ...attempt },
  'not-found': { code: 'not-found', ...attempt },
  'server-error': { code: 'server-error', ...attempt },
  unreadable: { code: 'unreadable', ...attempt },
  mismatch: { code: 'mismatch', ...attempt },
  timeout: { code: 'timeout', ...attempt },
  network: { code: 'network', ...attempt },
  'too-large': { code: 'too-large', ...attempt },
  interrupted: { code: 'interrupted', ...attempt },
} satisfies { [C in Trouble['code']]: Trouble };

const write = (trouble: Trouble, price = 2) =>
  formatTrouble(trouble, troubleText, price, at, 'en-US');

describe('formatTrouble', () => {
  it('gives each trouble its own title, sentence and next step', () => {
    const all = Object.values(troubles).map((trouble) => write(trouble));
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ body }) => body)).size).toBe(all.length);
    for (const { title, body, next } of all) {
      expect(title.length).toBeGreaterThan(5);
      expect(body).toMatch(/\.$/);
      expect(next).toMatch(/\.$/);
    }
  });

  it('tells both limits apart', () => {
    const month = write({ ...troubles['budget-reached'], period: 'month', limit: 1, counted: 1 });
    expect(month.title).not.toBe(write(troubles['budget-reached']).title);
    expect(write(troubles['budget-reached']).body).toContain('49 of 50 credits are counted today');
    expect(month.body).toContain('1 of 1 credit is counted this month');
  });

  it('says what may have been charged', () => {
    const doubtful = { ...troubles.timeout, charge: 'doubtful' } as const;
    expect(write(doubtful).charge).toBe(
      'It may have been charged: 2 credits are counted as spent.',
    );
    expect(write(doubtful, 1).charge).toBe(
      'It may have been charged: 1 credit is counted as spent.',
    );
    expect(write(troubles.timeout).charge).toBe('Nothing was charged.');
    expect(write({ ...troubles.mismatch, charge: 'charged' }).charge).toBe(
      'It was charged: 2 credits.',
    );
    expect(write(troubles.offline).charge).toBe(null);
  });

  it('quotes KeyAPI where it said something', () => {
    expect(write({ ...troubles['key-refused'], message: 'apiKey is null' }).said).toBe(
      'KeyAPI said: “apiKey is null”',
    );
    expect(write(troubles['key-refused']).said).toBe(null);
    expect(write({ ...troubles['key-refused'], message: '' }).said).toBe(null);
  });

  it('counts down', () => {
    expect(write(troubles['rate-limited']).next).toBe('Wait 0:45, then try again.');
    const later = formatTrouble(troubles['rate-limited'], troubleText, 2, at + 90_000, 'en-US');
    expect(later.next).toBe('Wait 0:00, then try again.');
  });

  it('names the price that an answer has now', () => {
    expect(write(troubles['price-changed'], 1234).body).toContain('1,234 credits');
  });
});
