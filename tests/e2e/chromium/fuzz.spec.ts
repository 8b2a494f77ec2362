import * as fc from 'fast-check';

import { handover, noHandovers } from '../../hostile/handovers.ts';
import { anyMessage, seed } from '../../hostile/messages.ts';
import { strangerHost } from '../../standin/certificate.ts';
import { callFrom } from '../background.ts';
import { example } from '../videos.ts';
import { watchBackground } from './background-witness.ts';
import { contentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { flood } from './flood.ts';
import { changingAddress, expectInert, frameIn, issuedNonce } from './framed.ts';
import { watchForHarm } from './surroundings.ts';

type Sent = { call: unknown; ok: unknown; value: unknown };

/** Sends messages as whoever runs there, all at once; tells which were accepted. */
async function sendAll(messages: readonly unknown[]): Promise<Sent[]> {
  const replies = messages.map(async (message) => {
    const reply = await chrome.runtime.sendMessage(message).catch(() => null);
    const { call } = (message ?? {}) as { call?: unknown };
    return { call, ok: reply?.ok, value: reply?.value };
  });
  return (await Promise.all(replies)).filter(({ ok }) => ok);
}

const batchesOf = (messages: readonly unknown[], size = 500): unknown[][] =>
  Array.from({ length: Math.ceil(messages.length / size) }, (_, at) =>
    messages.slice(at * size, (at + 1) * size),
  );

test('10,000 messages of a content script in bad hands buy nothing and change only where the panel stands', async ({
  page,
  context,
  control,
  standin,
}) => {
  await page.goto(example.url);
  const world = await contentWorld(page);
  const seen = await watchBackground(context, control);
  const before = await callFrom(control, 'overview', undefined);
  const accepted: Sent[] = [];
  for (const batch of batchesOf(fc.sample(anyMessage, { numRuns: 10_000, seed })))
    accepted.push(...(await world.run(sendAll, batch)));
  await world.close();

  const allowed = new Set(['seen', 'opened', 'closed', 'placed']);
  expect(accepted.filter(({ call }) => !allowed.has(String(call)))).toEqual([]);
  expect(accepted.length).toBeGreaterThan(0);
  const { heard, errors } = await seen();
  expect(heard.filter(({ from }) => from === example.url).length).toBeGreaterThanOrEqual(10_000);
  expect(errors).toEqual([]);
  const { settings, ...after } = await callFrom(control, 'overview', undefined);
  const { side, mode, width, open } = settings;
  const moved = { ...before.settings, side, mode, width, open };
  expect({ settings, ...after }).toEqual({ ...before, settings: moved });
  // the words that it asked for are gone when their time is over
  const words = () =>
    control.evaluate(async () => {
      const names = Object.keys(await chrome.storage.session.get());
      return names.filter((name) => name.startsWith('nonce:'));
    });
  await expect.poll(words).toEqual([]);
  await standin.settled();
  expect(standin.ledger).toEqual([]);
});

test('2,000 messages of a framed page that has proved nothing are all refused; pages themselves reach nobody', async ({
  page,
  context,
  control,
  standin,
}) => {
  standin.pageCsp = "object-src 'none'";
  await page.goto(`https://${strangerHost}/`);
  const reach = () => Boolean((globalThis as { chrome?: typeof chrome }).chrome?.runtime);
  expect(await page.evaluate(reach)).toBe(false);
  await page.goto(example.url);
  expect(await page.evaluate(reach)).toBe(false);

  const [frame] = await frameIn(page, { ours: await changingAddress(page) }, 'nobody issued this');
  const seen = await watchBackground(context, control);
  const before = await callFrom(control, 'overview', undefined);
  const accepted: Sent[] = [];
  for (const batch of batchesOf(fc.sample(anyMessage, { numRuns: 2000, seed })))
    accepted.push(...((await frame?.evaluate(sendAll, batch)) ?? []));
  for (const { call, value } of accepted)
    expect([call, value]).toEqual(['hello', { accepted: false }]);
  const { heard, errors } = await seen();
  expect(heard.filter(({ from }) => from.endsWith('/panel.html')).length).toBeGreaterThanOrEqual(
    2000,
  );
  expect(errors).toEqual([]);
  expect(await callFrom(control, 'overview', undefined)).toEqual(before);
  expect(standin.ledger).toEqual([]);
});

test('thousands of messages into a framed panel: none is a handover, and after a wrong word none is heard', async ({
  page,
  context,
  control,
  standin,
}) => {
  standin.pageCsp = "object-src 'none'";
  await page.goto(example.url);
  const address = await changingAddress(page);
  const harm = watchForHarm(context);
  const seen = await watchBackground(context, control);
  const hellos = async () => (await seen()).heard.filter(({ call }) => call === 'hello').length;
  const [first] = await frameIn(page, { first: address }, 'too short');
  const [second] = await frameIn(page, { second: address }, 'a word that nobody issued');
  if (!first || !second) throw new Error('The frames are not there.');
  await expect.poll(hellos).toBe(1);

  // as the page itself: right origin, right source; then as its frames: another source, another origin
  const frames = ['https://www.tiktok.com/foryou', `https://${strangerHost}/`];
  for (const target of ['first', 'second']) {
    expect(await flood(page, target, noHandovers)).toBeGreaterThan(2 * 2000);
    // whole handovers: from the page without a port, from the others with one
    await flood(page, target, [JSON.stringify(handover)], 'without ports');
    for (const from of frames)
      await flood(page, target, [...noHandovers.slice(0, 500), JSON.stringify(handover)], from);
  }
  for (const frame of [first, second]) await expectInert(frame);
  expect(await hellos()).toBe(1);

  // a good word makes the first a panel: it has listened all the time; nothing revives the second
  const nonce = await issuedNonce(page);
  const good = JSON.stringify({ ...handover, nonce });
  await flood(page, 'second', [good]);
  await expectInert(second);
  await flood(page, 'first', [good]);
  await first.getByRole('main').waitFor();
  await flood(page, 'first', [...noHandovers.slice(0, 500), JSON.stringify(handover)]);
  await expect(first.getByRole('button', { name: /^Load the daily trend/ })).toBeVisible();
  expect(await hellos()).toBe(2);
  await expectInert(second);

  for (const frame of [first, second])
    expect(await frame.evaluate(() => Reflect.has(Object.prototype, 'nonce'))).toBe(false);
  // the stranger's frame is ours to ask for
  expect(harm.filter((each) => each !== `asked https://${strangerHost}/`)).toEqual([]);
  expect((await seen()).errors).toEqual([]);
  expect(standin.ledger).toEqual([]);
  expect(standin.strayHosts).toEqual([]);
});
