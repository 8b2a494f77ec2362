import { expect, type Frame, type Page } from '@playwright/test';

import { contentWorld } from './content-world.ts';

/** The panel's address that only our content script can name; of a page that is loaded. */
export async function changingAddress(page: Page): Promise<string> {
  const world = await contentWorld(page);
  const address = await world.run(() => chrome.runtime.getURL('/panel.html'), null);
  await world.close();
  return address;
}

/** A word that the background issues for the tab of a TikTok page, as a content script in bad hands would ask for it. */
export async function issuedNonce(page: Page): Promise<string> {
  const world = await contentWorld(page);
  const reply = await world.run(
    (): Promise<{ value: { nonce: string } }> => chrome.runtime.sendMessage({ call: 'opened' }),
    null,
  );
  await world.close();
  return reply.value.nonce;
}

/**
 * Puts named frames into a document, as a script of its page would, and hands each the word once it has
 * loaded. @returns those that show a page of ours, not an error of the browser.
 */
export async function frameIn(
  where: Page | Frame,
  addresses: Readonly<Record<string, string>>,
  nonce: string,
): Promise<Frame[]> {
  const scene = {
    subject: null,
    firstHtml: null,
    placement: { side: 'right', mode: 'overlay', width: 392 },
    theme: 'auto',
    acted: 0,
  };
  await where.evaluate(
    async ({ all, handover }) => {
      const loads = Object.entries(all).map(([name, address]) => {
        const frame = document.createElement('iframe');
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        Object.assign(frame, { name, src: address });
        document.body.append(frame);
        return loaded.then(() =>
          frame.contentWindow?.postMessage(handover, '*', [new MessageChannel().port2]),
        );
      });
      await Promise.all(loads);
    },
    { all: addresses, handover: { nonce, scene } },
  );
  const parent = 'mainFrame' in where ? where.mainFrame() : where;
  const made = () => parent.childFrames().filter((frame) => frame.name() in addresses);
  const schemes = () => made().map((frame) => frame.url().split(':')[0]);
  const arrived = Object.keys(addresses).map(() =>
    expect.stringMatching(/^chrome-(extension|error)$/),
  );
  await expect.poll(schemes).toEqual(arrived);
  return made().filter((frame) => frame.url().startsWith('chrome-extension://'));
}

/** Nothing of ours is drawn there, and nothing can be pressed. */
export async function expectInert(frame: Page | Frame): Promise<void> {
  await expect(frame.locator('#root')).toBeEmpty();
  expect(await frame.evaluate(() => document.body.innerText.trim())).toBe('');
}
