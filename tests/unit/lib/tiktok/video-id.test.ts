import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { uploadedAt } from '@/lib/tiktok/video-id';

describe('uploadedAt', () => {
  it.each([
    ['7456066022957665553', 1_736_000_651],
    ['7590123280372190477', 1_767_213_288],
    ['7561644792577363221', 1_760_582_624],
  ])('%s was uploaded at %i', (videoId, seconds) => {
    expect(uploadedAt(videoId)).toBe(seconds);
  });

  it.each([
    ['the last second before 2016', ((1_451_606_400n << 32n) - 1n).toString(), null],
    ['the first of 2016', (1_451_606_400n << 32n).toString(), 1_451_606_400],
    ['the first of 2100', (4_102_444_800n << 32n).toString(), 4_102_444_800],
    ['the second after it', (4_102_444_801n << 32n).toString(), null],
    ['too few digits', '75616447925773', null],
    ['a small number', '000000000000001', null],
    ['25 digits', '9'.repeat(25), null],
    ['26 digits', '7'.repeat(26), null],
    ['letters', '75616447925773x3221', null],
    ['a sign', '-7561644792577363221', null],
    ['space', ' 7561644792577363221', null],
    ['nothing', '', null],
  ])('%s', (_, videoId, seconds) => {
    expect(uploadedAt(videoId)).toBe(seconds);
  });

  it('gives back the time of any id, whatever its lower half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_451_606_400, max: 4_102_444_800 }),
        fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }),
        (seconds, lower) => {
          const videoId = (BigInt(seconds) << 32n) + lower;
          expect(uploadedAt(videoId.toString())).toBe(seconds);
        },
      ),
    );
  });
});
