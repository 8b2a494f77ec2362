import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';

import { callFrom } from '../background.ts';
import {
  canary,
  type Finds,
  kept,
  order,
  readableInPage,
  startWithCanary,
  withCanary,
} from '../canary.ts';
import { listen } from '../page-witness.ts';
import { filesWith, makeProfile } from '../profile-folder.ts';
import { readSecret } from '../stores.ts';
import { elsewhere, example } from '../videos.ts';
import { control, press, see } from './controls.ts';
import {
  addressOf,
  enterKey,
  goTo,
  launchFirefox,
  listenTo,
  openOwnPage,
  openPanel,
  openTab,
  welcomePage,
} from './firefox.ts';

const offer = /^Load the daily trend/;

/** Everything that stands in the documents of a browser, typed text included. */
async function documents(browser: Browser): Promise<Finds> {
  const finds: Finds = {};
  for (const frame of (await browser.pages()).flatMap((page) => page.frames())) {
    const typed = await frame.$$eval('input', (all) => all.map(({ value }) => value).join('\n'));
    finds[`document ${await addressOf(frame)}`] = (await frame.content()) + typed;
  }
  return finds;
}

/** What was copied last, pasted into a page that has nothing to do with us. */
async function copied(browser: Browser): Promise<string> {
  const page = await openTab(browser, 'about:blank');
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = await page.$eval('textarea', ({ value }) => value);
  await page.close();
  return pasted;
}

/** The files that were saved from here, as one text, once there are so many. */
async function exported(downloads: string, files: number): Promise<string> {
  const whole = async () =>
    (await readdir(downloads)).filter((name) => /^sidelight-.*\.csv$/.test(name));
  await expect.poll(whole).toHaveLength(files);
  const texts = async () =>
    Promise.all((await whole()).map((name) => readFile(path.join(downloads, name), 'utf8')));
  await expect.poll(async () => (await texts()).every(Boolean)).toBe(true);
  return (await texts()).join('\n');
}

/** Has background and panel say something, which must then have been heard. */
async function sayMarks(own: Page, panel: Pick<Page, 'evaluate'>): Promise<void> {
  await own.evaluate(async () => {
    const background = await chrome.runtime.getBackgroundPage();
    (background as unknown as typeof globalThis).console.log('mark of the background');
  });
  await panel.evaluate(() => console.log('mark of the panel'));
}

// What a script in the world of our content script could read cannot be asked here: Firefox's remote protocol
// does not list that world. Of what is stored it has storage.local, which the panel has as well and which is
// searched; what it would say on its console is heard with all others.
test('the key is found in its store and in the header to KeyAPI, and nowhere else', async () => {
  const standin = await startWithCanary();
  const profile = await makeProfile();
  const downloads = await mkdtemp(path.join(tmpdir(), 'sidelight-firefox-'));
  const finds: Finds = {};
  const browser = await launchFirefox({ proxyPort: standin.proxyPort, profile, downloads });
  const said = listenTo(browser);
  const own = await welcomePage(browser);
  await enterKey(own, canary);
  const page = await openTab(browser, 'about:blank');
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(request.url(), JSON.stringify(request.headers()));
  });
  await page.evaluateOnNewDocument(listen);
  await page.goto(example.url);
  const frame = await openPanel(page);
  await press(frame, offer);
  await frame.waitForSelector('canvas');
  await press(frame, 'Copy figures');
  await control(frame, 'Copied');
  finds['the copied figures'] = await copied(browser);
  await page.bringToFront();
  // a service that repeats the key in what it says
  const message = `apiKey ${canary} has no quota left`;
  standin.fault({ kind: 'refusal', status: 400, message });
  await goTo(page, `${elsewhere}/video/7561644792577360003`);
  await press(frame, offer);
  await see(frame, 'KeyAPI said: “apiKey *** has no quota left”');
  const explore = await openOwnPage(own, 'explore.html');
  await press(explore, 'Load 10 videos · 1 credit');
  await see(explore, '10 videos loaded');
  await press(explore, 'Export CSV');
  await exported(downloads, 1);
  await callFrom(own, 'changeSettings', { welcomed: true });
  const options = await openOwnPage(own, 'options.html');
  await press(options, 'Export CSV');
  finds['the exported videos and journal'] = await exported(downloads, 2);
  await sayMarks(own, frame);

  await standin.settled();
  expect(standin.ledger.map(({ key, charged }) => [key, charged])).toEqual([
    [canary, 2],
    [canary, 0],
    [canary, 1],
  ]);
  await expect.poll(said).toContain('mark of the background');
  await expect.poll(said).toContain('mark of the panel');
  Object.assign(finds, await documents(browser), {
    'the page': await page.evaluate(readableInPage),
    'messages and events of the page': await page.evaluate(() =>
      JSON.stringify(Reflect.get(globalThis, 'heard')),
    ),
    'storage.local, as a content script has it': await frame.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get()),
    ),
    'what is kept beside it': await kept(own),
    'what it was told to show': JSON.stringify(await callFrom(own, 'overview', undefined)),
    'all consoles': said(),
    'requests of the page as the browser tells them': asked.join('\n'),
    'requests to TikTok': standin.siteRequests.join('\n'),
    'requests to KeyAPI, beside their header': JSON.stringify(
      standin.ledger.map(({ key: _, headers, ...row }) => [row, { ...headers, authorization: '' }]),
    ),
  });
  expect(withCanary(finds)).toEqual([]);
  expect(JSON.stringify(await readSecret(own))).toContain(canary);
  await browser.close();
  // the search can find: a key that is kept on this computer stands in the profile
  expect(await filesWith(profile, canary)).not.toEqual([]);
  await standin.close();
  for (const folder of [profile, downloads]) await rm(folder, { recursive: true });
});

test('a key for this session leaves nothing in the profile folder', async () => {
  const standin = await startWithCanary();
  const profile = await makeProfile();
  const browser = await launchFirefox({ proxyPort: standin.proxyPort, profile });
  const own = await welcomePage(browser);
  await press(own, /^Until the browser closes/);
  // in plain sight while it is typed, which is when a browser would remember a form
  await press(own, 'Show what is typed');
  await (await control(own, 'KeyAPI key')).type(canary);
  await openTab(browser, example.url);
  // which it does with all tabs, and what they hold, again and again
  await expect
    .poll(() => filesWith(profile, example.id))
    .toContain('sessionstore-backups/recovery.jsonlz4');
  expect(await filesWith(profile, canary)).toEqual([]);
  await own.bringToFront();
  await press(own, 'Save key');
  await control(own, 'Replace');
  expect(await callFrom(own, 'overview', undefined)).toMatchObject({ key: 'session' });
  await callFrom(own, 'buy', { ...order, clickId: 'in-session-y4q8' });
  expect(standin.ledger).toMatchObject([{ key: canary, charged: 2 }]);
  expect(await filesWith(profile, canary)).toEqual([]);
  await browser.close();
  expect(await filesWith(profile, canary)).toEqual([]);
  // what was bought with it is there, so the search looked at the right folder
  expect(await filesWith(profile, 'in-session-y4q8')).not.toEqual([]);
  await standin.close();
  await rm(profile, { recursive: true });
});
