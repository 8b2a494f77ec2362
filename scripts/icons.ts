import { readFile } from 'node:fs/promises';

import { chromium } from '@playwright/test';

import { findChromium } from './browsers.ts';

const sizes = [16, 32, 48, 96, 128];
const drawing = await readFile('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
