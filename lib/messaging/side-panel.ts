import browser from 'webextension-polyfill';

/** Chromium's part, which the polyfill hands through and its types do not know. */
interface Chromium {
  sidePanel?: { open?: (where: { windowId: number }) => Promise<void> };
}

// both absent in a framed page of Firefox, in Firefox for Android, and in some of Chromium's relatives
const apis = () => browser as Pick<Partial<typeof browser>, 'sidebarAction'> & Chromium;

/** Whether this page can open the browser's own side panel. */
export const canOpenSidePanel = (): boolean =>
  ['sidePanel', 'sidebarAction'].some((name) => name in browser);

/**
 * Opens the browser's own side panel in this window. Must be called in the very turn of a click: Firefox takes
 * no later one.
 * @throws where the browser refuses.
 */
export async function openSidePanel(): Promise<void> {
  const { sidePanel, sidebarAction } = apis();
  if (!sidePanel?.open) return sidebarAction?.open();
  // Chromium remembers the click for some seconds
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await sidePanel.open({ windowId: id });
}
