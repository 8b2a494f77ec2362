import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import type { BrowserContext, Page } from '@playwright/test';

import { saveKey } from '../tests/e2e/panel.ts';
import { example } from '../tests/e2e/videos.ts';
import { standinKey } from '../tests/standin/standin.ts';
import { photograph } from './photograph.ts';
import { onStage } from './stage.ts';

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY']) ||
  Boolean(process.env['WAYLAND_DISPLAY']);

await onStage(!hasDisplay, hasDisplay ? show : takePictures);

async function show(context: BrowserContext) {
  await saveKey(context, standinKey);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(example.url);
  await page.bringToFront();
  console.log(`
Chromium shows a video page with Sidelight beside it. Click the tab at the page's edge to open the
panel, then the button that names its price. Everything runs against stand-ins on this computer:
no request reaches TikTok or KeyAPI, no credit is spent, and all figures are examples.
Close the window to end.
`);
  await untilClosed(context);
}

function untilClosed(context: BrowserContext) {
  return new Promise<void>((resolve) => {
    const watch = (page: Page) =>
      page.once('close', () => {
        if (context.pages().length === 0) resolve();
      });
    for (const page of context.pages()) watch(page);
    context.on('page', watch).once('close', () => resolve());
  });
}

async function takePictures(context: BrowserContext) {
  const folder = path.resolve('demo');
  await mkdir(folder, { recursive: true });
  const files = await photograph(context, (surface, scheme) =>
    path.join(folder, `${surface}-${scheme}.png`),
  );
  console.log(`
There is no display, so instead of a window there are pictures of every surface, taken against
stand-ins of TikTok and KeyAPI on this computer: no credit was spent, and all figures are examples.
${files.join('\n')}
`);
}
