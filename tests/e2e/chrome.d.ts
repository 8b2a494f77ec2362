/** What pages of the extension see in Chromium, for code that a test runs there. */
declare const chrome: typeof import('wxt/browser').browser;
