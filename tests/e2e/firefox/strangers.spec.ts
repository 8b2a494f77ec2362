import type { Page } from 'puppeteer-core';

import { strangerHost } from '../../standin/certificate.ts';
import { standinKey } from '../../standin/standin.ts';
import { inputs } from '../../unit/lib/messaging/messages.ts';
import { builtPages } from '../built-pages.ts';
import { elsewhere, example } from '../videos.ts';
import { press, see, textOf } from './controls.ts';
import { addressOf, goTo, openPanel, openTab, ownAddress, strays } from './firefox.ts';
import { expect, test } from './fixtures.ts';

test.setTimeout(480_000);

const offer = 'Load the daily trend · 2 credits';
const pages = builtPages('firefox');

/**
 * Puts frames into a page, as its own script would, and hands each a guessed word. Firefox tells nothing of
 * a frame that it refuses, so the last one, which it must load, tells that all have had their time.
 */
const frameAll = (page: Page, addresses: string[]) =>
  page.evaluate(async (all) => {
    const frames = all.map((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      return frame;
    });
    const loaded = new Promise((resolve) => frames.at(-1)?.addEventListener('load', resolve));
    document.body.append(...frames);
    await loaded;
    const scene = { subject: null, facts: null, theme: 'auto' };
    const handover = { nonce: 'a word that nobody issued', scene };
    for (const { contentWindow } of frames)
      contentWindow?.postMessage(handover, '*', [new MessageChannel().port2]);
  }, addresses);

const oursIn = async (page: Page) => {
  const places = await Promise.all(page.frames().map(addressOf));
  return places.filter((place) => place.startsWith('moz-extension:'));
};

test('strangers frame nothing of use, no content script can read the key, no redirect is followed', async ({
  firefox,
  tab: page,
  standin,
}) => {
  standin.pageCsp = "object-src 'none'";
  const stranger = `https://${strangerHost}/`;
  const other = await openTab(firefox, stranger);
  await frameAll(other, [...pages.map(ownAddress), `${stranger}framed`]);
  expect(await oursIn(other)).toEqual([]);

  await page.bringToFront();
  await page.goto(example.url);
  await frameAll(page, pages.map(ownAddress));
  expect(await oursIn(page)).toEqual([ownAddress('panel.html')]);
  const places = await Promise.all(page.frames().map(addressOf));
  const inert = page.frames()[places.indexOf(ownAddress('panel.html'))];
  if (!inert) throw new Error('The frame is gone again.');
  for (const [call, input] of Object.entries(inputs)) {
    const reply = await inert.evaluate(
      (message): Promise<unknown> => chrome.runtime.sendMessage(message),
      { call, input },
    );
    expect(reply, call).toMatchObject(
      call === 'hello'
        ? { ok: true, value: { accepted: false } }
        : { ok: false, code: 'forbidden' },
    );
  }
  expect((await textOf(inert)).trim()).toBe('');
  expect(standin.ledger).toEqual([]);

  // a page in which the panel is ours; what it reads of storage.local is what a content script reads
  await page.goto(`${elsewhere}/video/7561644792577360004`);
  const frame = await openPanel(page);
  await press(frame, offer);
  await frame.waitForSelector('canvas');
  const readable = await frame.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get()),
  );
  expect(readable).toContain('7561644792577360004');
  expect(readable).not.toContain(standinKey);
  expect(await page.content()).not.toContain(standinKey);

  standin.fault({ kind: 'redirect', status: 307, location: 'https://elsewhere.example/' });
  await goTo(page, '/@sunny.kitchen/video/7561644792577360005');
  await press(frame, offer);
  await see(frame, 'KeyAPI could not be reached');
  await standin.settled();
  expect(standin.ledger.map(({ key, status }) => [key, status])).toEqual([
    [standinKey, 200],
    [standinKey, 307],
  ]);
  expect(strays(standin)).toEqual([]);
});
