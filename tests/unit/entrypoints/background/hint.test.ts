import { describe, expect, it, vi } from 'vitest';

import { hintOf } from '@/entrypoints/background/hint';
import { writeEntry } from '@/lib/reports/entry';
import { removeKey } from '@/lib/storage/key';
import { settings } from '@/lib/storage/settings';
import { tabText } from '@/lib/text/en/tab';

import { vendorExample } from '../../lib/metrics/vendor-example';
import { keyOf, local, startWithKey, stubFetch, videoId } from '../../lib/reports/background';

startWithKey();

const video = { kind: 'video', videoId } as const;
const plain = { lines: [], tone: 'none', title: tabText.plainTitle };
const now = Date.UTC(2026, 10, 21, 12);

describe('hintOf', () => {
  it('offers nothing where there is no subject', async () => {
    expect(await hintOf(null)).toStrictEqual(plain);
  });

  it.each([
    [{ kind: 'profile', uniqueId: 'a' }, ['1', 'credit']],
    [{ kind: 'music', clipId: '12345' }, ['2', 'credits']],
  ] as const)('names the price of %o', async (subject, lines) => {
    expect(await hintOf(subject)).toMatchObject({ tone: 'price', lines });
  });

  it('names the price of what is not there, and asks nobody', async () => {
    const fetch = stubFetch(() => new Response());
    const hint = await hintOf(video);
    expect(hint).toMatchObject({ tone: 'price', lines: ['2', 'credits'] });
    expect(hint.title).toContain('2 credits');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('names the age of what is there, with or without a key', async () => {
    const data = { purchaseId: 'a', fetchedAt: now, price: 2, value: vendorExample, dropped: 0 };
    await writeEntry(keyOf(), { version: 1, data, negative: null });
    const hint = await hintOf(video, now + 3 * 3_600_000);
    expect(hint).toMatchObject({ tone: 'free', lines: ['free', expect.stringContaining('3')] });
    await removeKey();
    expect(await hintOf(video, now + 3 * 3_600_000)).toStrictEqual(hint);
  });

  it('names a sample as such', async () => {
    await removeKey();
    await settings.change({ sample: true });
    expect(await hintOf(video)).toMatchObject({ tone: 'sample', lines: ['sample'] });
  });

  it('names no price to somebody without a key', async () => {
    await removeKey();
    expect(await hintOf(video)).toStrictEqual(plain);
  });

  it('is given also where the cache cannot be read', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
    expect(await hintOf(video)).toMatchObject({ tone: 'price' });
  });
});
