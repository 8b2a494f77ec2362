import type { BrowserContext, Page } from '@playwright/test';

import { openExtensionPage } from './extension.ts';
import { press } from './panel.ts';

/** The popup in a tab of its own, as wide as the browser's own button shows it. */
export async function openPopup(context: BrowserContext): Promise<Page> {
  const popup = await openExtensionPage(context, 'popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByRole('tablist').waitFor();
  return popup;
}

/** Presses a control that spends, once it takes a click. */
export async function buyIn(popup: Page, name: string | RegExp): Promise<void> {
  await press(popup.getByRole('button', { name }));
}
