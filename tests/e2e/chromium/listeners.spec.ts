import type { Frame, Page } from '@playwright/test';

import { strangerHost } from '../../standin/certificate.ts';
import { callFrom } from '../background.ts';
import { openPanel, panelFrame } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';
import { watchListeners } from './listeners.ts';
import { watchForHarm } from './surroundings.ts';

/** What our content script takes: from the background, from the side panel over its port, from the panel over its. */
const wanted = [
  ...['state', 'open', 'close'].map((tell) => ({ tell })),
  { ask: 'close' },
  { ask: 'reload' },
  { ask: 'sight', turn: 1 },
  { ask: 'badges', texts: { [example.id]: 'marked' } },
  { ask: 'place', side: 'left', mode: 'push' },
  { subject: null, firstHtml: null, theme: 'dark' },
];

/** Tries all of it by every way that a document without an extension's interface has. */
const attack = (place: Page | Frame): Promise<string[]> =>
  place.evaluate((messages) => {
    const reach = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
    const windows = [globalThis.window, parent, top].filter((each) => each !== null);
    const channel = new BroadcastChannel('sidelight-news');
    for (const message of messages) {
      for (const each of windows) {
        each.postMessage(message, '*');
        each.postMessage(message, '*', [new MessageChannel().port2]);
      }
      channel.postMessage(message);
      for (const name of ['message', 'connect', 'tell', 'ask'])
        for (const target of [
          globalThis.window,
          document,
          document.documentElement.lastElementChild,
        ])
          target?.dispatchEvent(new MessageEvent(name, { data: message, bubbles: true }));
    }
    return [
      ...(reach.chrome?.runtime ? ['chrome.runtime'] : []),
      ...(reach.browser ? ['browser'] : []),
      // a frame in a closed root is none of the page's
      ...Array.from({ length: windows.at(-1)?.length ?? 0 }, (_, at) => `frame ${at}`),
    ];
  }, wanted);

test('no page and no frame of another origin reaches what the content script listens to; our own pages do', async ({
  page,
  context,
  control,
  standin,
}) => {
  standin.pageCsp = "object-src 'none'";
  const harm = watchForHarm(context);
  await page.goto(example.url);
  const scripts = await watchListeners(page);
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data, source, isTrusted }) => {
      if (isTrusted && source !== window) told.push(data);
    });
  });
  const told = () => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);

  // the panel closed, then open: neither opens, closes, moves or marks anything, and the page hears nothing of us
  expect(await attack(page)).toEqual([]);
  expect(panelFrame(page)).toBeUndefined();
  const frame = await openPanel(page);
  const chosen = async () => (await callFrom(control, 'overview', undefined)).settings;
  const before = await chosen();
  expect(await attack(page)).toEqual([]);
  expect(await told()).toEqual([]);

  for (const address of ['https://www.tiktok.com/foryou', `https://${strangerHost}/`]) {
    await page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const made = document.createElement('iframe');
          made.addEventListener('load', resolve);
          made.src = src;
          document.body.append(made);
        }),
      address,
    );
    const stranger = page.frames().find((each) => each.url() === address);
    if (!stranger) throw new Error(`${address} does not load in a frame.`);
    const found = await attack(stranger);
    expect(found.filter((each) => !each.startsWith('frame '))).toEqual([]);
  }
  await expect(frame.getByRole('main')).toBeVisible();
  expect(await chosen()).toEqual(before);
  expect(page.url()).toBe(example.url);
  expect(await scripts.heard()).toEqual([]);

  // the same words from a page of ours are heard, and done
  await control.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({}))
      await chrome.tabs.sendMessage(id ?? -1, { tell: 'close' }).catch(() => {});
  });
  await expect.poll(scripts.heard).toEqual([{ tell: 'close' }]);
  await expect.poll(() => panelFrame(page)).toBeUndefined();
  await scripts.close();
  expect(harm.filter((each) => each !== `asked https://${strangerHost}/`)).toEqual([]);
  expect(standin.ledger).toEqual([]);
});
