import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import background from '@/entrypoints/background/index';
import { followNews, type News } from '@/lib/messaging/news';

import { allowSites } from '../../lib/access/sites';
import { send, senders } from '../../lib/messaging/senders';
import { startInNewProfile } from '../../lib/reports/background';

startInNewProfile();

const { runtime, storage } = fakeBrowser;
const setAccessLevel = vi.fn<(level: unknown) => Promise<void>>();
let sites: ReturnType<typeof allowSites>;
const trusted = { accessLevel: 'TRUSTED_CONTEXTS' };

beforeEach(() => {
  sites = allowSites();
  runtime.openOptionsPage = vi.fn();
  setAccessLevel.mockResolvedValue();
  Object.assign(storage.local, { setAccessLevel });
});

describe('the background', () => {
  it('registers every listener in its first turn', () => {
    background.main();
    const { onAdded, onRemoved } = sites;
    const { onMessage, onInstalled, onStartup } = runtime;
    const events = [onMessage, onInstalled, onStartup, onAdded, onRemoved];
    expect(events.map((event) => event.hasListeners())).toStrictEqual(events.map(() => true));
  });

  it('tells everybody when a site is given or taken', async () => {
    background.main();
    const heard = vi.fn<(news: News) => void>();
    const stop = followNews(heard);
    sites.onAdded.trigger();
    sites.onRemoved.trigger();
    const access = [{ changed: 'access' }];
    await vi.waitFor(() => expect(heard.mock.calls).toStrictEqual([access, access]), {
      timeout: 10_000,
    });
    stop();
  });

  it('shuts content scripts out of the storage whenever it starts', async () => {
    background.main();
    expect(setAccessLevel.mock.calls).toStrictEqual([[trusted]]);
    // the browser forgets it, and a listener is what wakes us when it starts
    await runtime.onStartup.trigger();
    expect(setAccessLevel.mock.calls).toStrictEqual([[trusted], [trusted]]);
  });

  it.each([
    ['is absent', undefined],
    ['fails', () => Promise.reject(new Error('no'))],
  ])('goes on where that lock %s', async (_, lock) => {
    Object.assign(storage.local, { setAccessLevel: lock });
    background.main();
    expect(await send({ call: 'overview' }, senders.popup)).toMatchObject({ ok: true });
  });

  it('opens options on the first installation, not after an update', async () => {
    background.main();
    await runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    expect(runtime.openOptionsPage).not.toHaveBeenCalled();
    await runtime.onInstalled.trigger({ reason: 'install' });
    expect(runtime.openOptionsPage).toHaveBeenCalledTimes(1);
  });

  it('sends nothing by itself', async () => {
    background.main();
    await runtime.onInstalled.trigger({ reason: 'install' });
    await runtime.onStartup.trigger();
    expect(globalThis.fetch).not.toHaveBeenCalled();
  });
});
