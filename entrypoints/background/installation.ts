import browser from 'webextension-polyfill';

/** Opens options on the first installation: the three steps begin there. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
}

type Lockable = { setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

/**
 * Shuts content scripts out of `storage.local`, whenever the background starts. Chromium forgets it at a
 * restart, where nothing but a listener would wake us; Firefox cannot do it.
 */
export function keepStorageLocked(): void {
  browser.runtime.onStartup.addListener(() => void lockStorage());
  void lockStorage();
}

async function lockStorage(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & Lockable;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}
