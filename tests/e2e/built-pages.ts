import { readdirSync } from 'node:fs';

/**
 * Every page of the built extension, as its folder lists them, so that a new one is tested unasked. The panel,
 * which alone may be framed, comes last.
 */
export function builtPages(browser: 'chrome' | 'firefox'): string[] {
  const pages = readdirSync(`.output/${browser}-mv3`).filter((file) => file.endsWith('.html'));
  return [...pages.filter((file) => file !== 'panel.html'), 'panel.html'];
}
