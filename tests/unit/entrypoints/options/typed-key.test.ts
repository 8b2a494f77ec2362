import { describe, expect, it } from 'vitest';

import { maskKey, readTypedKey } from '@/entrypoints/options/typed-key';

describe('readTypedKey', () => {
  it('takes a key as it is, without the blanks around it', () => {
    const expected = { key: 'sk_live_9c1b77e04d2a', unusual: false, fault: null };
    expect(readTypedKey('sk_live_9c1b77e04d2a')).toEqual(expected);
    expect(readTypedKey('  sk_live_9c1b77e04d2a\r\n')).toEqual(expected);
    expect(readTypedKey('\uFEFFsk_live_9c1b77e04d2a\u00A0')).toEqual(expected);
  });

  it.each(['', '   ', '\n\t'])('refuses nothing: %j', (typed) => {
    expect(readTypedKey(typed).fault).toBe('empty');
  });

  it.each([
    'Bearer sk_live_1',
    'sk_live_1\nsk_live_2',
    'sk_live_1\tx',
    'sk_live\u00A01',
    'a\u2028b',
  ])('refuses spaces and line breaks inside: %j', (typed) =>
    expect(readTypedKey(typed).fault).toBe('spaces'),
  );

  it.each([
    'sk_live_ä',
    'sk_live_…',
    'sk_live_\u200B1',
    'sk_live_\u0000',
    'sk_live_🔑',
    'ѕk_live_1',
  ])('refuses what cannot stand in a header: %j', (typed) =>
    expect(readTypedKey(typed).fault).toBe('characters'),
  );

  it('lets only what the Authorization header takes through', () => {
    const all = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
    const taken = all.filter((letter) => readTypedKey(`a${letter}b`).key !== null);
    const visible = all.filter((letter) => letter > ' ' && letter < '\x7f');
    expect(taken).toEqual(visible);
    const header = `Bearer ${taken.join('')}`;
    expect(new Headers({ Authorization: header }).get('Authorization')).toBe(header);
  });

  it('refuses what is far too long', () => {
    expect(readTypedKey('x'.repeat(512)).fault).toBe(null);
    expect(readTypedKey('x'.repeat(513)).fault).toBe('long');
  });

  it.each(['pk_live_12345678', 'sk_test_12345678', 'hello', 'sk_live_', '"sk_live_1"'])(
    'finds %j unusual, and takes it',
    (typed) =>
      expect(readTypedKey(typed)).toMatchObject({ key: typed, unusual: true, fault: null }),
  );
});

describe('maskKey', () => {
  it.each([
    ['sk_live_9c1b77e04d2a4f6b3f9a', 'sk_live_…3f9a'],
    ['sk_test_9c1b77e04d2a4f6b3f9a', 'sk_test_…3f9a'],
    ['9c1b77e04d2a4f6b3f9a', '…3f9a'],
    // of a short key nothing of the secret is shown
    ['sk_live_standin', 'sk_live_…'],
    ['short', '…'],
  ])('shows %s as %s', (key, mask) => expect(maskKey(key)).toBe(mask));
});
