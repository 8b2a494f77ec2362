import path from 'node:path';

import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';

import { findFirefox } from '../../../scripts/browsers.ts';
import { control, type Place } from './controls.ts';

// a crowded machine is slow; nothing here measures time
const patienceMs = 90_000;
export const addonId = 'sidelight@sidelight.example';
/** What tells this installation from every other, and must stay unknown to pages. */
export const uuid = '5c1de119-0000-4000-8000-51de11950000';
const extension = path.resolve('.output/firefox-mv3');

export const viewport = { width: 1280, height: 800 };

/** What makes a profile that is kept like everybody's, and its browser tell what is said in it. */
const keptProfile = {
  // the consoles of all pages and scripts, said where the launcher can hear them
  'devtools.console.stdout.content': true,
  // tabs and forms are remembered, as everybody's Firefox does, but sooner
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.interval': 1000,
  // an extension of a session would be wiped away with all it wrote
  'extensions.webextensions.keepStorageOnUninstall': true,
};

/**
 * Firefox with the built extension, in which TikTok and KeyAPI are the stand-in, reached through its
 * proxy. `idleMs` is the time after which Firefox ends an idle background, which is its own if none is
 * given; `downloads` is a folder for what is saved; `profile` one that is kept. With `wary` the profile says
 * which certificates are good; else any is.
 */
export async function launchFirefox(options: {
  proxyPort: number;
  idleMs?: number;
  downloads?: string;
  profile?: string;
  wary?: boolean;
}): Promise<Browser> {
  const { proxyPort, idleMs, downloads, profile, wary = false } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: !wary,
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: viewport,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.stricttransportsecurity.preloadlist': false,
      // one process a site, as everybody's Firefox has it
      'fission.webContentIsolationStrategy': 1,
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      // given without the browser's own question, which nobody here could answer
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': 'en-US',
      ...(profile !== undefined && keptProfile),
      ...(idleMs !== undefined && { 'extensions.background.idle.timeout': idleMs }),
      ...(downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
      }),
    },
  });
  await installExtension(browser);
  return browser;
}

/** Installs the built extension; a second time it is an update. */
export const installExtension = (browser: Browser): Promise<string> =>
  browser.installExtension(extension);

export const addressOf = (place: Place) =>
  place.evaluate(() => location.href).catch(() => 'about:gone');

async function find<T extends Place>(
  places: () => Promise<T[]> | T[],
  isIt: (address: string, place: T) => boolean,
): Promise<T> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    for (const place of await places()) if (isIt(await addressOf(place), place)) return place;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It was never there.');
}

export const ownAddress = (file: string) => `moz-extension://${uuid}/${file}`;

/** The options page that the installation opens in front. */
export async function welcomePage(browser: Browser): Promise<Page> {
  const page = await find(
    () => browser.pages(),
    (address) => address === ownAddress('options.html'),
  );
  page.setDefaultTimeout(patienceMs);
  return page;
}

/**
 * Opens one of the extension's own pages in a new tab. Firefox's remote protocol cannot go to one by
 * itself, so `opener`, which is one of them, does.
 */
export async function openOwnPage(opener: Page, file: string): Promise<Page> {
  const browser = opener.browser();
  const before = new Set(await browser.pages());
  await opener.evaluate((url) => void chrome.tabs.create({ url }), `/${file}`);
  const page = await find(
    () => browser.pages(),
    // a page may add to its address what is chosen in it
    (address, candidate) => !before.has(candidate) && address.startsWith(ownAddress(file)),
  );
  page.setDefaultTimeout(patienceMs);
  await page.waitForSelector('[aria-busy="false"], main', { timeout: patienceMs });
  return page;
}

/** Loads one of the extension's own pages anew. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  await find(
    () => [page],
    (address) => address.startsWith('moz-extension:'),
  );
  await page.waitForFunction(() => !('isOld' in globalThis) && document.readyState === 'complete', {
    polling: 100,
  });
}

/** Hosts besides TikTok and KeyAPI that were asked for, without those of the browser's own services. */
export const strays = ({ strayHosts }: { strayHosts: readonly string[] }): string[] =>
  strayHosts.filter((host) => !/mozilla|firefox/.test(host));

/** A new tab at an address. */
export async function openTab(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.goto(address);
  return page;
}

/** What a browser says on the output of its process, from now on: the consoles of all contexts, and faults. */
export function listenTo(browser: Browser): () => string {
  let said = '';
  const child = browser.process();
  for (const stream of [child?.stdout, child?.stderr])
    stream?.on('data', (data: Buffer) => (said += data.toString()));
  return () => said;
}

const isPanel = (address: string) => address === ownAddress('panel.html');

/** The panel's frame, which the remote protocol reports as about:blank, once it shows something. */
export async function panelFrame(page: Page): Promise<Frame> {
  const frame = await find(() => page.frames(), isPanel);
  await frame.waitForSelector('main', { timeout: patienceMs });
  return frame;
}

/** How many panels stand in a page at this moment. */
export async function panelsIn(page: Page): Promise<number> {
  const addresses = await Promise.all(page.frames().map((frame) => addressOf(frame)));
  return addresses.filter((address) => isPanel(address)).length;
}

/** A point of the closed tab at the page's edge, in CSS pixels of the viewport. Waits until the tab is there. */
export async function closedTab(page: Page): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(
    () =>
      // beside the page's own scroll bar
      [document.documentElement.clientWidth - 8, 8]
        .flatMap((x) => Array.from({ length: 50 }, (_, row) => ({ x, y: row * 16 + 8 })))
        .find(({ x, y }) => {
          const element = document.elementFromPoint(x, y);
          return element?.parentElement === document.documentElement && element !== document.body;
        }),
    { polling: 100 },
  );
  const point = await found.jsonValue();
  if (!point) throw new Error('The closed tab is not there.');
  return point;
}

/** Clicks the closed tab and gives the panel's frame once it shows something. */
export async function openPanel(page: Page): Promise<Frame> {
  const { x, y } = await closedTab(page);
  await page.mouse.click(x, y);
  return panelFrame(page);
}

/** Goes to another address within the page, as TikTok does. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((url) => history.pushState({}, '', url), address);

/** Fills in the key where the options page asks for it. */
export async function enterKey(options: Page, key: string): Promise<void> {
  const field = await control(options, 'KeyAPI key');
  await field.type(key);
  await (await control(options, 'Save key')).click();
  await options.waitForFunction(() => !document.querySelector('input[type="password"]'), {
    polling: 100,
  });
}
