import { describe, expect, it } from 'vitest';

import { coverAddress } from '@/lib/tiktok/cover-address';

const now = 1_760_000_000_500;
const signed = (expires: string) =>
  `https://p16-sign-va.tiktokcdn.com/obj/a.image?dr=1&x-expires=${expires}&x-signature=b%3D`;
const unsigned = 'https://p77.tiktokcdn-us.com/obj/a.jpeg';

describe('coverAddress', () => {
  it('gives an address as long as it may be shown', () => {
    expect(coverAddress(unsigned, null, now)).toBe(unsigned);
    expect(coverAddress(signed('1760000001'), null, now)).toBe(signed('1760000001'));
    expect(coverAddress(unsigned, 1_760_000_001, now)).toBe(unsigned);
  });

  it('gives none past its expiry, from whichever side that is known', () => {
    expect(coverAddress(signed('1760000000'), null, now)).toBeNull();
    expect(coverAddress(unsigned, 1_760_000_000, now)).toBeNull();
    expect(coverAddress(signed('1760000001'), 1_759_999_999, now)).toBeNull();
  });

  it.each(['', 'soon', '-1', '1e99', '99999999999999'])('gives none signed until "%s"', (until) => {
    expect(coverAddress(signed(until), null, now)).toBeNull();
  });

  it.each([
    [null],
    [''],
    ['no address'],
    ['https://p77.tiktokcdn-us.com:8443/obj/a.jpeg'],
    ['http://p16.tiktokcdn.com/a.jpeg'],
    ['https://tiktokcdn.com.evil.example/a.jpeg'],
    ['https://eviltiktokcdn.com/a.jpeg'],
    ['https://echosell-images.tos-ap-southeast-1.volces.com/video-cover/1/2.jpeg'],
    ['data:image/png;base64,AAAA'],
    ['javascript:alert(1)'],
  ])('gives none that our pages could not load: %s', (url) => {
    expect(coverAddress(url, null, now)).toBeNull();
  });
});
