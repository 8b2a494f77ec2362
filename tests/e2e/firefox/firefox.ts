import path from 'node:path';

import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';

import { findFirefox } from '../../../scripts/browsers.ts';

// a crowded machine is slow; nothing here measures time
const patienceMs = 90_000;
const addonId = 'sidelight@sidelight.example';
const uuid = '5c1de119-0000-4000-8000-51de11950000';

/**
 * Firefox with the built extension, in which TikTok and KeyAPI are the stand-in, reached through its
 * proxy. `idleMs` is the time after which Firefox ends an idle background.
 */
export async function launchFirefox({
  proxyPort,
  idleMs = 30_000,
}: {
  proxyPort: number;
  idleMs?: number;
}): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.stricttransportsecurity.preloadlist': false,
      // one process a site, as everybody's Firefox has it
      'fission.webContentIsolationStrategy': 1,
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'extensions.background.idle.timeout': idleMs,
      'intl.locale.requested': 'en-US',
      // granted without the browser's own question, which automation cannot answer
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(path.resolve('.output/firefox-mv3'));
  return browser;
}

const addressOf = (place: Page | Frame) =>
  place.evaluate(() => location.href).catch(() => 'about:gone');

async function find<T extends Page | Frame>(
  places: () => Promise<T[]> | T[],
  start: string,
): Promise<T> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    for (const place of await places())
      if ((await addressOf(place)).startsWith(start)) return place;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing at ${start}`);
}

/** A page of the extension that is open. Firefox's remote protocol cannot go to one by itself. */
const ownPage = async (browser: Browser, file: string): Promise<Page> => {
  const page = await find(() => browser.pages(), `moz-extension://${uuid}/${file}`);
  page.setDefaultTimeout(patienceMs);
  return page;
};

/** A new tab at an address. */
export async function openTab(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.goto(address);
  return page;
}

/** The panel's frame, which the remote protocol reports as about:blank. */
export const panelFrame = (page: Page): Promise<Frame> =>
  find(() => page.frames(), `moz-extension://${uuid}/panel.html`);

/** The visible text of a page or frame. */
export const textOf = (place: Page | Frame): Promise<string> =>
  place.evaluate(() => document.body.innerText);

/** Waits until the visible text has a part. */
export const waitForText = async (place: Page | Frame, part: string): Promise<void> => {
  await place.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, part);
};

/** Saves a key on the page that the installation opened. */
export async function saveKey(browser: Browser, key: string): Promise<Page> {
  const options = await ownPage(browser, 'options.html');
  const field = await options.waitForSelector('input[type="password"]');
  await field?.type(key);
  const save = await options.waitForSelector('::-p-text(Save key)');
  await save?.click();
  await options.waitForFunction(() => !document.querySelector('input[type="password"]'));
  return options;
}

/** Clicks the closed tab at the page's edge and gives the panel's frame once it shows something. */
export async function openPanel(page: Page): Promise<Frame> {
  const found = await page.waitForFunction(() =>
    Array.from({ length: 50 }, (_, row) => ({ x: innerWidth - 8, y: row * 16 + 8 })).find(
      ({ x, y }) => {
        const element = document.elementFromPoint(x, y);
        return element?.parentElement === document.documentElement && element !== document.body;
      },
    ),
  );
  const point = await found.jsonValue();
  await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
  const frame = await panelFrame(page);
  await frame.waitForSelector('main');
  return frame;
}

/** Presses the button that buys, once it takes clicks. */
export async function buy(frame: Frame): Promise<void> {
  const button = await frame.waitForSelector('button[data-spends][data-armed]');
  await button?.click();
}
