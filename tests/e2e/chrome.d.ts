import type { browser } from 'wxt/browser';

declare global {
  /** What pages of the extension see in Chromium, for code that a test runs there. */
  const chrome: typeof browser;
}
