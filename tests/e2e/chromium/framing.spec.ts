import type { Frame, Page } from '@playwright/test';

import { strangerHost } from '../../standin/certificate.ts';
import { inputs } from '../../unit/lib/messaging/messages.ts';
import { builtPages } from '../built-pages.ts';
import { extensionId } from '../extension.ts';
import { example } from '../videos.ts';
import { type Seen, watchBackground } from './background-witness.ts';
import { expect, test } from './fixtures.ts';
import { changingAddress, expectInert, frameIn, issuedNonce } from './framed.ts';

/** A page that may frame whatever it likes. */
const laxCsp = "object-src 'none'";
const guess = '3f0c9d5e-7d0b-4c5e-9a51-0123456789ab';
const files = builtPages('chrome');

/** Where the frames are put, and which of our pages load there; all others are refused by the browser. */
const framers: { name: string; go: (page: Page) => Promise<Page | Frame>; load: string[] }[] = [
  {
    name: 'a script of www.tiktok.com',
    load: ['changing panel.html'],
    async go(page) {
      await page.goto(example.url);
      return page;
    },
  },
  {
    name: 'a frame of www.tiktok.com within it',
    load: ['changing panel.html'],
    async go(page) {
      await page.goto(example.url);
      await page.evaluate(
        (address) =>
          new Promise((resolve) => {
            const frame = document.createElement('iframe');
            frame.addEventListener('load', resolve);
            frame.src = address;
            document.body.append(frame);
          }),
        'https://www.tiktok.com/foryou',
      );
      return page.mainFrame().childFrames()[0] ?? page;
    },
  },
  {
    name: 'another site',
    load: [],
    async go(page) {
      await page.goto(`https://${strangerHost}/`);
      return page;
    },
  },
];

for (const { name, go, load } of framers) {
  test(`${name} frames our pages: refused, or an empty page that may do nothing`, async ({
    page,
    context,
    control,
    standin,
  }) => {
    standin.pageCsp = laxCsp;
    await page.goto(example.url);
    const fixed = `chrome-extension://${await extensionId(context)}`;
    const changing = (await changingAddress(page)).replace('/panel.html', '');
    const where = await go(page);
    const seen = await watchBackground(context, control);
    const before = await chromeState(control);
    const targets = files.flatMap((file) => [
      [`fixed ${file}`, `${fixed}/${file}`],
      [`changing ${file}`, `${changing}/${file}`],
    ]);
    const ours = await frameIn(where, Object.fromEntries(targets), guess);
    expect(ours.map((frame) => frame.name())).toEqual(load);
    // the second is asked in the same breath, and answered only to who has proved itself
    const asked = load.flatMap(() => ['hello', 'overview']);
    await expect.poll(async () => ownCalls(await seen())).toEqual(asked);
    for (const frame of ours) {
      // whoever took such a page over could send all this; nothing of it is heard
      for (const [call, input] of Object.entries(inputs)) {
        const reply: unknown = await frame.evaluate(
          (message) => chrome.runtime.sendMessage(message),
          { call, input },
        );
        expect(reply, call).toMatchObject(
          call === 'hello'
            ? { ok: true, value: { accepted: false } }
            : { ok: false, code: 'forbidden' },
        );
      }
    }
    for (const frame of ours) await expectInert(frame);
    expect((await seen()).errors).toEqual([]);
    expect(await chromeState(control)).toEqual(before);
    expect(standin.ledger).toEqual([]);
  });
}

/** What our own pages have asked of the background. */
const ownCalls = ({ heard }: Seen) =>
  heard.filter(({ from }) => from.startsWith('chrome-extension://')).map(({ call }) => call);

/** What the extension remembers outside of its databases. */
const chromeState = (control: Page): Promise<unknown> =>
  control.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
  ]);

test('a word is good in its own tab, once; the frames that show it again stay empty', async ({
  page,
  context,
  control,
  standin,
}) => {
  standin.pageCsp = laxCsp;
  await page.goto(example.url);
  const address = await changingAddress(page);
  const other = await context.newPage();
  await other.goto(example.url);
  const seen = await watchBackground(context, control);
  const shown = async (times: number) => {
    const hellos = async () => ownCalls(await seen()).filter((call) => call === 'hello');
    await expect.poll(hellos).toHaveLength(times);
  };

  // the same steps with a word that is good: what the others lack is nothing but that
  const nonce = await issuedNonce(page);
  const [good] = await frameIn(page, { good: address }, nonce);
  await good?.getByRole('main').waitFor();
  await shown(1);

  const again = await frameIn(page, { again: address, twice: address }, nonce);
  const elsewhere = await frameIn(other, { elsewhere: address }, await issuedNonce(page));
  await shown(4);
  expect([...again, ...elsewhere]).toHaveLength(3);
  for (const frame of [...again, ...elsewhere]) await expectInert(frame);
  expect(standin.ledger).toEqual([]);
});

test('opened as a window our pages are refused or stay empty', async ({
  page,
  context,
  control,
  standin,
}) => {
  standin.pageCsp = laxCsp;
  await page.goto(example.url);
  const fixed = `chrome-extension://${await extensionId(context)}`;
  const seen = await watchBackground(context, control);
  const open = async (address: string) => {
    const opening = context.waitForEvent('page');
    await page.evaluate((url) => {
      const opened = window.open(url);
      setInterval(() => {
        const handover = { nonce: 'a word that nobody issued', scene: null };
        opened?.postMessage(handover, '*', [new MessageChannel().port2]);
      }, 50);
    }, address);
    const opened = await opening;
    await opened.waitForLoadState();
    return opened;
  };
  const panel = await open(await changingAddress(page));
  await expectInert(panel);
  for (const file of files) {
    const refused = await open(`${fixed}/${file}`);
    expect(refused.url(), file).not.toContain(file);
    await refused.close();
  }
  await expectInert(panel);
  expect(ownCalls(await seen())).toEqual([]);
  expect(standin.ledger).toEqual([]);
});
