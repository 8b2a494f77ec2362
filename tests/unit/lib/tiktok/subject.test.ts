import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Subject } from '@/lib/schema/subject';
import { subjectOf } from '@/lib/tiktok/subject';

import { anyText } from '../any-text';
import { otherAddresses, subjectAddresses, subjectPaths } from './addresses';

const whole = subjectPaths.map(
  ([path, subject]) => [`https://www.tiktok.com${path}`, subject] as const,
);

describe('subjectOf', () => {
  it.each([...whole, ...subjectAddresses])('%s', (address, subject) => {
    expect(subjectOf(address)).toStrictEqual(subject);
    expect(subjectOf(new URL(address))).toStrictEqual(subject);
    expect(Subject.safeParse(subject).success).toBe(true);
  });

  it.each(otherAddresses)('nothing: %s', (address) => {
    expect(subjectOf(address)).toBeUndefined();
  });

  it('has at least 80 addresses in its tables', () => {
    const all = [...whole.map(([a]) => a), ...subjectAddresses.map(([a]) => a), ...otherAddresses];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(80);
  });

  const piece = fc.oneof(
    anyText,
    fc.constantFrom('@', '/', '%', '%40', '-', 'video', 'photo', 'music', 'embed', 'v2', '.html'),
    fc.bigInt({ min: 0n, max: 10n ** 27n }).map(String),
  );
  const path = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const addresses = fc.oneof(
    anyText,
    fc.webUrl(),
    fc.tuple(fc.constantFrom('/', '/@', '/music/', '/@a/video/'), path).map((parts) => {
      return `https://www.tiktok.com${parts.join('')}`;
    }),
  );

  it('never throws, and what it returns is a subject', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const subject = subjectOf(address);
        expect(subject === undefined || Subject.safeParse(subject).success).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  const noText: readonly unknown[] = [null, undefined, 5, {}, [], Symbol('x'), { toString: 5 }];

  it.each(noText.map((input) => [input] as const))('takes what is no text for nothing', (input) => {
    expect(subjectOf(input as string)).toBeUndefined();
  });

  it('sees no other host than those that end in tiktok.com', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        fc.pre(!/(^|\.)tiktok\.com$/i.test(domain));
        expect(subjectOf(`https://${domain}/@a/video/7561644792577363221`)).toBeUndefined();
        expect(subjectOf(`https://tiktok.com.${domain}/@a`)).toBeUndefined();
      }),
    );
  });
});
