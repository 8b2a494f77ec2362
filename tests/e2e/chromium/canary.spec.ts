import { readFile, rm } from 'node:fs/promises';

import { type BrowserContext, expect, type Page, test } from '@playwright/test';

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
import { launchChromium, openExtensionPage, openOptions, welcomePage } from '../extension.ts';
import { enterKey, loadTrend, openPanel, press } from '../panel.ts';
import { buyIn, openPopup } from '../popup.ts';
import { filesWith, makeProfile } from '../profile-folder.ts';
import { readSecret } from '../stores.ts';
import { elsewhere, example } from '../videos.ts';
import { contentWorld } from './content-world.ts';

/** What the page and our content script can read of what is stored. */
async function readable(page: Page): Promise<Finds> {
  const read = async () => {
    const areas = [chrome.storage?.local, chrome.storage?.session, chrome.storage?.sync];
    const held = areas.map((area) => area?.get().catch(String));
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([
      await Promise.all(held),
      databases,
      Object.entries(localStorage),
      document.cookie,
    ]);
  };
  const world = await contentWorld(page);
  const content = await world.run(read, null);
  await world.close();
  const own = await page.evaluate(readableInPage);
  return { 'the content script': content, 'the page': own };
}

/** Everything that stands in the documents of a browser, typed text included. */
async function documents(context: BrowserContext): Promise<Finds> {
  const finds: Finds = {};
  for (const frame of context.pages().flatMap((page) => page.frames())) {
    const typed = await frame.evaluate(() =>
      [...document.querySelectorAll('input')].map(({ value }) => value).join('\n'),
    );
    finds[`document ${frame.url()}`] = (await frame.content()) + typed;
  }
  return finds;
}

test('the key is found in its store and in the header to KeyAPI, and nowhere else', async () => {
  const standin = await startWithCanary();
  const profile = await makeProfile();
  const finds: Finds = {};
  let context = await launchChromium({ standin, profile });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const said: string[] = [];
  const asked: string[] = [];
  const hear = (message: { text: () => string }) => said.push(message.text());
  context.on('console', hear);
  context.on('weberror', (error) => said.push(String(error.error())));
  context.on('request', (request) => {
    const { authorization = '', ...headers } = request.headers();
    const isKeyapi = new URL(request.url()).origin === 'https://api.keyapi.ai';
    asked.push(request.url(), JSON.stringify(headers), isKeyapi ? '' : authorization);
  });
  let options = await welcomePage(context);
  for (const worker of context.serviceWorkers()) worker.on('console', hear);
  await enterKey(options, canary);

  const page = await context.newPage();
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  });
  await page.goto(example.url);
  const frame = await openPanel(page);
  await loadTrend(frame);
  await frame.getByRole('button', { name: 'Copy figures' }).click();
  await frame.getByRole('button', { name: 'Copied' }).waitFor();
  // only a page in front may read it
  await options.bringToFront();
  finds['the copied figures'] = await options.evaluate(async () => navigator.clipboard.readText());
  await page.bringToFront();
  // a service that repeats the key in what it says
  const message = `apiKey ${canary} has no quota left`;
  standin.fault({ kind: 'refusal', status: 400, message });
  await page.evaluate(
    (path) => history.pushState({}, '', path),
    `${elsewhere}/video/7561644792577360003`,
  );
  await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
  await expect(frame.getByText('KeyAPI said: “apiKey *** has no quota left”')).toBeVisible();
  const popup = await openPopup(context);
  await buyIn(popup, 'Load this list · 2 credits');
  await popup.getByRole('list', { name: 'Trending videos' }).waitFor();
  const explore = await openExtensionPage(context, 'explore.html');
  await press(explore.getByRole('button', { name: 'Load 10 videos · 1 credit' }));
  await explore.getByRole('table').waitFor();
  finds['the exported videos'] = await exported(explore);
  await callFrom(options, 'changeSettings', { welcomed: true });
  await options.reload();
  finds['the exported journal'] = await exported(options);

  await standin.settled();
  expect(standin.ledger.map(({ key, charged }) => [key, charged])).toEqual([
    [canary, 2],
    [canary, 0],
    [canary, 2],
    [canary, 1],
  ]);
  Object.assign(finds, await documents(context), await readable(page), {
    'what is kept beside it': await kept(options),
    'what it was told to show': JSON.stringify(await callFrom(options, 'overview', undefined)),
    'messages of the page': await page.evaluate(() =>
      JSON.stringify(Reflect.get(globalThis, 'heard')),
    ),
    'all consoles': said.join('\n'),
    'requests as the browser tells them': asked.join('\n'),
    'requests to TikTok': standin.siteRequests.join('\n'),
    'requests to KeyAPI, beside their header': JSON.stringify(
      standin.ledger.map(({ key: _, headers, ...row }) => [row, { ...headers, authorization: '' }]),
    ),
  });
  expect(withCanary(finds)).toEqual([]);
  expect(JSON.stringify(await readSecret(options))).toContain(canary);
  await context.close();
  // the search can find: a key that is kept on this computer stands in the profile
  expect(await filesWith(profile, canary)).not.toEqual([]);

  // Chromium forgets the lock at a restart; whatever a content script reads first, the key is not in it
  context = await launchChromium({ standin, profile });
  const first = await context.newPage();
  // a browser that has just started may show a page before it has its extensions
  await expect(async () => {
    await first.goto(example.url);
    await (await contentWorld(first, 3000)).close();
  }).toPass({ timeout: 60_000 });
  expect(JSON.stringify(await readable(first))).not.toContain(canary);
  options = await openOptions(context);
  await options.getByRole('button', { name: 'Remove', exact: true }).click();
  await options.getByRole('button', { name: 'Remove key' }).click();
  await expect(
    options.getByText(/Traces may stay on this disk .* revoke it in your KeyAPI account/),
  ).toBeVisible();
  expect(await readSecret(options)).toBeUndefined();
  expect(await callFrom(options, 'overview', undefined)).toMatchObject({ key: 'none' });
  const again = { ...order, after: Date.now(), clickId: 'without-key' };
  expect(await callFrom(options, 'buy', again)).toMatchObject({ trouble: { code: 'no-key' } });
  expect(standin.ledger).toHaveLength(4);
  await context.close();
  await standin.close();
  await rm(profile, { recursive: true });
});

/** The text of the table that a page exports. */
async function exported(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

test('a key for this session leaves nothing in the profile folder', async () => {
  const standin = await startWithCanary();
  const profile = await makeProfile();
  const context = await launchChromium({ standin, profile });
  const options = await welcomePage(context);
  await options.getByRole('radio', { name: /^Until the browser closes/ }).check();
  // in plain sight while it is typed, which is when a browser would remember a form
  await options.getByRole('button', { name: 'Show what is typed' }).click();
  await enterKey(options, canary);
  expect(await callFrom(options, 'overview', undefined)).toMatchObject({ key: 'session' });
  await callFrom(options, 'buy', { ...order, clickId: 'in-session' });
  expect(standin.ledger).toMatchObject([{ key: canary, charged: 2 }]);
  await context.close();
  expect(await filesWith(profile, canary)).toEqual([]);
  // what was bought with it is there, so the search looked at the right folder
  expect(await filesWith(profile, 'in-session')).not.toEqual([]);

  const later = await launchChromium({ standin, profile });
  const page = await openOptions(later);
  expect(await callFrom(page, 'overview', undefined)).toMatchObject({ key: 'none' });
  await later.close();
  await standin.close();
  await rm(profile, { recursive: true });
});
