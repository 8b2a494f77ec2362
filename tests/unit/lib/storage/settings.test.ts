import { describe, expect, it, vi } from 'vitest';

import { settings } from '@/lib/storage/settings';

import { breakDatabase, local, localItems, startInNewProfile } from '../reports/background';

startInNewProfile();

const usual = {
  region: 'US',
  theme: 'auto',
  side: 'right',
  mode: 'overlay',
  width: 392,
  open: false,
  sample: false,
  welcomed: false,
  locale: 'auto',
  numberStyle: 'compact',
  hidden: [],
  automatic: [],
  badges: true,
  trendingRegion: null,
  trendingPeriod: 7,
  trendingOrder: 'vv',
  soundPeriod: 30,
  popupTab: 'trending',
  librarySearch: '',
};
const store = (value: unknown, version = 1) => local.set({ settings: { version, value } });
const stored = localItems;

describe('settings that are read', () => {
  it('are the usual ones where nothing was stored, and looking stores nothing', async () => {
    expect(await settings.load()).toStrictEqual(usual);
    expect(await stored()).toStrictEqual({});
  });

  it('recover field by field', async () => {
    await store({ region: 'usa', theme: 'dark', side: 7, width: 10_000, open: true, mode: null });
    expect(await settings.load()).toStrictEqual({ ...usual, theme: 'dark', open: true });
  });

  it.each(['text', 7, null, [], { version: '1', value: {} }, { value: {} }, { version: 1 }])(
    'are the usual ones where the store holds %o',
    async (raw) => {
      await local.set({ settings: raw });
      expect(await settings.load()).toStrictEqual(usual);
    },
  );

  it('are read as far as possible where a newer version wrote them', async () => {
    await store({ region: 'DE', theme: 'sepia' }, 2);
    expect(await settings.load()).toStrictEqual({ ...usual, region: 'DE' });
  });

  it('F-32: are waited for where the store fails for a moment', async () => {
    await store({ region: 'DE' });
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('IO error'));
    expect(await settings.load()).toMatchObject({ region: 'DE' });
    expect(await settings.condition()).toBe('kept');
  });

  it('F-32: and nothing is said of it', async () => {
    await store({ region: 'DE' });
    const failure = new Error('IO error');
    vi.spyOn(local, 'get').mockRejectedValueOnce(failure).mockRejectedValueOnce(failure);
    expect(await settings.condition()).toBe('kept');
  });
});

describe('the second copy', () => {
  const lose = async (raw?: unknown) => {
    await settings.change({ region: 'DE', width: 400 });
    if (raw === undefined) await local.remove('settings');
    else await local.set({ settings: raw });
  };

  it.each([undefined, 'text', { version: 1 }])(
    'brings the settings back where the store holds %o, and it is told',
    async (raw) => {
      await lose(raw);
      expect(await settings.load()).toStrictEqual({ ...usual, region: 'DE', width: 400 });
      expect(await settings.condition()).toBe('restored');
      expect(await stored()).toMatchObject({
        settings: { version: 1, value: { region: 'DE', width: 400 } },
        ...(raw !== undefined && { 'settings:unreadable': raw }),
      });
      await settings.settleCondition();
      expect(await settings.condition()).toBe('kept');
      expect(await settings.load()).toMatchObject({ region: 'DE' });
    },
  );

  it('F-30: is read where the first cannot be, and nothing is written meanwhile', async () => {
    await settings.change({ region: 'DE' });
    vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
    const set = vi.spyOn(local, 'set');
    expect(await settings.load()).toMatchObject({ region: 'DE' });
    expect(await settings.condition()).toBe('unreadable');
    await expect(settings.change({ region: 'FR' })).rejects.toMatchObject({
      code: 'stored-unreadable',
    });
    expect(set).not.toHaveBeenCalled();
  });

  it('may be missing too: then it is told, and begins anew only when that was read', async () => {
    await local.set({ settings: 'text' });
    expect(await settings.load()).toStrictEqual(usual);
    expect(await settings.condition()).toBe('unreadable');
    expect(await stored()).toStrictEqual({ settings: 'text' });
    await settings.settleCondition();
    expect(await settings.condition()).toBe('kept');
    expect(await stored()).toMatchObject({ 'settings:unreadable': 'text' });
  });

  it('loses no setting where it cannot be written itself', async () => {
    await breakDatabase();
    expect(await settings.change({ region: 'DE' })).toMatchObject({ region: 'DE' });
    expect(await settings.load()).toMatchObject({ region: 'DE' });
  });
});

describe('settings that are changed', () => {
  it('keep everything else, known, unknown or unreadable', async () => {
    await store({ region: 'DE', theme: 'sepia', shade: 'warm' });
    expect(await settings.change({ width: 400 })).toStrictEqual({
      ...usual,
      region: 'DE',
      width: 400,
    });
    expect(await stored()).toStrictEqual({
      settings: { version: 1, value: { region: 'DE', theme: 'sepia', shade: 'warm', width: 400 } },
    });
  });

  it('never become undefined', async () => {
    await settings.change({ region: 'DE', open: true });
    expect(await settings.change({ region: undefined, open: false })).toMatchObject({
      region: 'DE',
      open: false,
    });
  });

  it('F-33: are refused and left alone where a newer version wrote them', async () => {
    await store({ region: 'DE' }, 2);
    await expect(settings.change({ region: 'FR' })).rejects.toMatchObject({
      code: 'stored-by-newer',
    });
    expect(await stored()).toStrictEqual({ settings: { version: 2, value: { region: 'DE' } } });
  });

  it.each(['text', 7, [], { version: '1', value: {} }])(
    'put %o aside before anything is written over it',
    async (raw) => {
      await local.set({ settings: raw });
      const set = vi.spyOn(local, 'set');
      await settings.change({ region: 'FR' });
      expect(set.mock.calls[0]).toStrictEqual([{ 'settings:unreadable': raw }]);
      expect(await stored()).toStrictEqual({
        'settings:unreadable': raw,
        settings: { version: 1, value: { region: 'FR' } },
      });
    },
  );

  it('write nothing over what could not be put aside', async () => {
    await local.set({ settings: 'text' });
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(settings.change({ region: 'FR' })).rejects.toThrow('full');
    expect(await stored()).toStrictEqual({ settings: 'text' });
  });

  it('at the same time are all kept', async () => {
    await Promise.all([
      settings.change({ region: 'FR' }),
      settings.change({ theme: 'dark' }),
      settings.change({ region: 'DE' }),
      settings.change({ width: 400 }),
    ]);
    expect(await settings.load()).toStrictEqual({
      ...usual,
      region: 'DE',
      theme: 'dark',
      width: 400,
    });
  });

  it('go on after one that failed', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    const [first, second] = await Promise.allSettled([
      settings.change({ region: 'FR' }),
      settings.change({ theme: 'dark' }),
    ]);
    expect(first.status).toBe('rejected');
    expect(second.status).toBe('fulfilled');
    expect(await settings.load()).toStrictEqual({ ...usual, theme: 'dark' });
  });
});
