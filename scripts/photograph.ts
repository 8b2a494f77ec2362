import type { BrowserContext, Page } from '@playwright/test';

import { surfaces } from './surfaces.ts';

type Surface = keyof typeof surfaces;
type Scheme = 'light' | 'dark';

/**
 * Visits the surfaces in their order and takes pictures, light and dark.
 * @param file where a picture goes; undefined leaves it out
 * @param last the surface after which it ends; without it all are visited
 * @returns the files that were written
 */
export async function photograph(
  context: BrowserContext,
  file: (surface: Surface, scheme: Scheme) => string | undefined,
  last?: Surface,
): Promise<string[]> {
  const written: string[] = [];
  const video = context.pages()[0] ?? (await context.newPage());
  for (const surface of Object.keys(surfaces) as Surface[]) {
    const page = await surfaces[surface](video, context);
    for (const scheme of ['light', 'dark'] as const) {
      const path = file(surface, scheme);
      if (path) written.push(await take(page, scheme, path));
    }
    if (page !== video) await page.close();
    if (surface === last) break;
  }
  return written;
}

async function take(page: Page, colorScheme: Scheme, path: string): Promise<string> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // charts paint a frame after their colours are known
  await page.waitForTimeout(500);
  await page.screenshot({ path, fullPage: page.url().startsWith('chrome-extension:') });
  return path;
}
