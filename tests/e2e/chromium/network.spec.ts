import { standinKey, startStandin } from '../../standin/standin.ts';
import { launchChromium, welcomePage } from '../extension.ts';
import { elsewhere, inClear, titles, visit, withstandAll } from '../in-between.ts';
import { enterKey, openPanel, press } from '../panel.ts';
import { againDoubtful, doubtful } from '../refusals.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

test('redirected, downgraded, answered by a portal: it is said, nothing goes elsewhere, nothing is asked twice', async ({
  beside,
  context,
  control,
  standin,
}) => {
  const { frame, toNewVideo } = beside;
  await withstandAll(control, standin, async ({ name, code }) => {
    await toNewVideo();
    await press(frame.getByRole('button', { name: /^Load the daily trend/ }));
    await expect(frame.getByRole('heading', { name: titles[code] }), name).toBeVisible();
    await expect(frame.getByText(doubtful), name).toBeVisible();
    await expect(frame.getByRole('button', { name: againDoubtful }), name).toBeVisible();
  });
  expect(standin.strayHosts).toEqual([]);

  // who does go there is seen
  const page = await context.newPage();
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
