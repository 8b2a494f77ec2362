import path from 'node:path';

import { type BrowserContext, chromium, type Page } from '@playwright/test';

import { findChromium } from '../../scripts/browsers.ts';
import { keyapiHost, tiktokHost } from '../standin/certificate.ts';

/** CSS pixels of every page, unless a test says otherwise. */
export const viewport = { width: 1280, height: 800 };

/**
 * Chromium with the built extension, in which TikTok and KeyAPI are the stand-in and no other host
 * exists, but for those below .example. `profile` is a folder that is kept; without it everything is
 * forgotten at the end. `fingerprint` names the one certificate that is trusted; else any is. `neighbourDir` is
 * another extension beside it.
 */
export async function launchChromium({
  extensionDir = '.output/chrome-mv3',
  standin,
  headless = true,
  profile = '',
  backForwardCache = false,
  fingerprint,
  neighbourDir,
}: {
  extensionDir?: string;
  standin: { port: number; proxyPort: number };
  headless?: boolean;
  profile?: string;
  /** Whether pages that were left are kept as they stood, as everybody's Chromium does and Playwright's does not. */
  backForwardCache?: boolean;
  fingerprint?: string;
  neighbourDir?: string;
}): Promise<BrowserContext> {
  const extensions = [extensionDir, neighbourDir]
    .flatMap((dir) => (dir ? [path.resolve(dir)] : []))
    .join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    // a machine without a graphics card draws every frame of a transition by hand
    reducedMotion: headless ? 'reduce' : null,
    viewport: headless ? viewport : null,
    ...(backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      ...chromiumSwitches(standin.port, standin.proxyPort, fingerprint),
      // without a graphics card Chromium would draw every frame in software twice
      ...(headless ? ['--disable-gpu'] : []),
      '--window-size=1280,900',
    ],
  });
  // what does not come in this time does not come
  context.setDefaultTimeout(90_000);
  return context;
}

/**
 * What makes the stand-in TikTok and KeyAPI. Hosts below .example are led there too, to be counted as
 * strays, as is whatever is asked without TLS; every other host is unknown.
 */
export function chromiumSwitches(port: number, plainPort = port, fingerprint?: string): string[] {
  const hosts = [tiktokHost, keyapiHost, '*.example'].flatMap((host) => [
    `MAP ${host}:443 127.0.0.1:${port}`,
    `MAP ${host}:80 127.0.0.1:${plainPort}`,
  ]);
  return [
    `--host-resolver-rules=${[...hosts, 'MAP * ~NOTFOUND'].join(', ')}`,
    fingerprint
      ? `--ignore-certificate-errors-spki-list=${fingerprint}`
      : '--ignore-certificate-errors',
    '--disable-quic',
    // a process in reserve for every tab costs more than it saves; the others ask hosts that do not exist
    '--disable-features=SpareRendererForSitePerProcess,MediaRouter,OptimizationHints',
    '--lang=en-US',
  ];
}

/** The id that Chromium gave the extension. Waits for its background to start. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** Opens one of the extension's own pages, such as `options.html`, in a tab of its own. */
export async function openExtensionPage(context: BrowserContext, file: string): Promise<Page> {
  const url = `chrome-extension://${await extensionId(context)}/${file}`;
  const opener = context.pages().find((page) => page.url().startsWith('chrome-extension://'));
  if (opener) {
    // within the extension's process, which is quicker than a tab that changes its process
    const opened = context.waitForEvent('page');
    await opener.evaluate((address) => chrome.tabs.create({ url: address }), url);
    const page = await opened;
    await page.waitForURL(url);
    return page;
  }
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** The options page that the installation opens in front. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  for (;;) {
    const welcome = context.pages().find((page) => page.url().endsWith('/options.html'));
    if (welcome) return welcome;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The settings. To a browser that had not yet noted the extension it is new again, and opens them itself. */
export const openOptions = (context: BrowserContext): Promise<Page> =>
  openExtensionPage(context, 'options.html').catch((error: unknown) => {
    if (!String(error).includes('interrupted by another navigation')) throw error;
    return welcomePage(context);
  });
