import { readFile } from 'node:fs/promises';

import { chromium } from '@playwright/test';

import { findChromium } from './browsers.ts';

/** Pixels of the picture, and of the drawing in its middle. */
const sizes = [
  [16, 16],
  [32, 32],
  [48, 48],
  [96, 96],
  // the size for stores and dialogs, which ask for an edge of 16 transparent pixels
  [128, 96],
] as const;
const drawing = await readFile('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
for (const [size, drawn] of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: ${(size - drawn) / 2}px } svg { display: block; width: ${drawn}px }</style>${drawing}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
