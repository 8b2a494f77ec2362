import type { BrowserContext } from '@playwright/test';

import { launchChromium } from '../tests/e2e/extension.ts';
import { startStandin } from '../tests/standin/standin.ts';
import { provideBrowsers } from './browsers.ts';
import { start } from './start.ts';

/**
 * Builds the extension and shows it beside stand-ins of TikTok and KeyAPI while `act` lasts. What
 * goes wrong is printed and makes the exit code 1.
 */
export async function onStage(headless: boolean, act: (context: BrowserContext) => Promise<void>) {
  try {
    provideBrowsers('chromium');
    if ((await start('wxt', ['build'])) !== 0) throw new Error('The extension could not be built.');
    const standin = await startStandin();
    try {
      await using context = await launchChromium({ standin, headless });
      // a busy machine may take long, and nobody waits for a verdict here
      context.setDefaultTimeout(180_000);
      await act(context);
    } finally {
      await standin.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
