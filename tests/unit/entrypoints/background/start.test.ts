import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import background from '@/entrypoints/background/index';

import { send, senders } from '../../lib/messaging/senders';
import { startInNewProfile } from '../../lib/reports/background';

startInNewProfile();

const { runtime, action, tabs, storage } = fakeBrowser;
const setAccessLevel = vi.fn<(level: unknown) => Promise<void>>();
const trusted = { accessLevel: 'TRUSTED_CONTEXTS' };

beforeEach(() => {
  runtime.openOptionsPage = vi.fn();
  setAccessLevel.mockResolvedValue();
  Object.assign(storage.local, { setAccessLevel });
});

describe('the background', () => {
  it('registers every listener in its first turn', () => {
    background.main();
    const events = [
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      action.onClicked,
      tabs.onRemoved,
    ];
    expect(events.map((event) => event.hasListeners())).toStrictEqual(events.map(() => true));
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

  it('opens options on the first installation and on a click, not after an update', async () => {
    background.main();
    await runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    expect(runtime.openOptionsPage).not.toHaveBeenCalled();
    await runtime.onInstalled.trigger({ reason: 'install' });
    expect(runtime.openOptionsPage).toHaveBeenCalledTimes(1);
    await fakeBrowser.action.onClicked.trigger(await tabs.create({}));
    expect(runtime.openOptionsPage).toHaveBeenCalledTimes(2);
  });

  it('forgets what a closed tab was about', async () => {
    background.main();
    await storage.session.set({ 'tab:7': { kind: 'profile' }, 'tab:8': { kind: 'profile' } });
    await tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(Object.keys(await storage.session.get())).toStrictEqual(['tab:8']);
  });

  it('sends nothing by itself', async () => {
    background.main();
    await runtime.onInstalled.trigger({ reason: 'install' });
    await runtime.onStartup.trigger();
    expect(globalThis.fetch).not.toHaveBeenCalled();
  });
});
