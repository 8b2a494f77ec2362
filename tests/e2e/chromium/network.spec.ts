import { type Fault, standinKey, startStandin } from '../../standin/standin.ts';
import { discrepancies, readMoney } from '../background.ts';
import { launchChromium, welcomePage } from '../extension.ts';
import { enterKey, openPanel, press } from '../panel.ts';
import { againDoubtful, doubtful } from '../refusals.ts';
import { emptyStores, readSecret } from '../stores.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

const elsewhere = 'https://elsewhere.example/v1/tiktok/video/trends';
const inClear = 'http://api.keyapi.ai/v1/tiktok/video/trends';
const json = { 'content-type': 'application/json' };

/** What must be said of them. */
const titles = {
  network: 'KeyAPI could not be reached',
  unreadable: 'The answer could not be read',
  'server-error': 'KeyAPI had a fault',
} as const;

/** What somebody between us and KeyAPI can answer in its place, and how it must be read. */
const attacks: { name: string; fault: Fault; code: keyof typeof titles }[] = [
  ...[301, 302, 303, 307, 308].flatMap((status) =>
    [elsewhere, inClear].map((location) => ({
      name: `${status} to ${location}`,
      fault: { kind: 'redirect', status, location } as const,
      code: 'network' as const,
    })),
  ),
  { name: 'a portal', fault: { kind: 'html', status: 200 }, code: 'unreadable' },
  {
    name: 'a portal with its own status',
    fault: { kind: 'html', status: 511 },
    code: 'server-error',
  },
  {
    name: 'a portal that says it is JSON',
    fault: { kind: 'raw', status: 200, headers: json, text: '<!doctype html><h1>Sign in</h1>' },
    code: 'unreadable',
  },
  {
    name: 'a page that sends itself elsewhere',
    fault: {
      kind: 'raw',
      status: 200,
      headers: { 'content-type': 'text/html', refresh: `0; url=${elsewhere}` },
      text: `<meta http-equiv="refresh" content="0; url=${elsewhere}">`,
    },
    code: 'unreadable',
  },
  {
    name: 'an answer that names other places',
    fault: {
      kind: 'raw',
      status: 200,
      headers: { ...json, link: `<${elsewhere}>; rel=preload`, 'content-location': elsewhere },
      text: '{"code":"x"}',
    },
    code: 'unreadable',
  },
];

test('redirected, downgraded, answered by a portal: it is said, nothing goes elsewhere, nothing is asked twice', async ({
  beside,
  context,
  control,
  standin,
}) => {
  const { frame, toNewVideo } = beside;
  const secret = await readSecret(control);
  for (const { name, fault, code } of attacks) {
    // three doubtful ends in a row would rest the endpoint
    await emptyStores(control, secret);
    standin.ledger.length = 0;
    standin.fault(fault);
    await toNewVideo();
    await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
    await expect(frame.getByRole('heading', { name: titles[code] }), name).toBeVisible();
    await expect(frame.getByText(doubtful), name).toBeVisible();
    await expect(frame.getByRole('button', { name: againDoubtful }), name).toBeVisible();
    await standin.settled();
    expect(standin.ledger, name).toMatchObject([
      { key: standinKey, path: '/v1/tiktok/video/trends' },
    ]);
    const { journal, budget } = await readMoney(control);
    expect(journal, name).toMatchObject([{ outcome: code, state: 'unknown', surface: 'panel' }]);
    expect(discrepancies({ journal, budget }, standin.ledger), name).toEqual([]);
  }
  expect(standin.strayHosts).toEqual([]);

  // who does go there is seen
  const page = await context.newPage();
  const visit = (to: string) => fetch(to, { mode: 'no-cors' }).then(() => {});
  for (const address of [elsewhere, inClear]) await page.evaluate(visit, address);
  expect(standin.strayHosts).toEqual(
    expect.arrayContaining(['elsewhere.example', 'api.keyapi.ai']),
  );
});

test('a certificate of somebody else: nothing is sent, and it is said', async () => {
  const standin = await startStandin();
  const context = await launchChromium({ standin, fingerprint: standin.fingerprint });
  await enterKey(await welcomePage(context), standinKey);
  standin.impostor = true;
  const page = await context.newPage();
  await page.goto(example.url);
  const frame = await openPanel(page);
  await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
  await expect(frame.getByRole('heading', { name: 'KeyAPI could not be reached' })).toBeVisible();
  await expect(frame.getByText(doubtful)).toBeVisible();
  expect(standin.ledger).toEqual([]);

  standin.impostor = false;
  await press(frame.getByRole('button', { name: againDoubtful }));
  await frame.locator('canvas').first().waitFor();
  expect(standin.ledger).toMatchObject([{ key: standinKey, charged: 2 }]);
  await context.close();
  await standin.close();
});
