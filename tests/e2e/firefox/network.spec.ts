import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { keyapiHost, tiktokHost } from '../../standin/certificate.ts';
import { standinKey, startStandin } from '../../standin/standin.ts';
import { buyByCall, elsewhere, inClear, visit, withstandAll } from '../in-between.ts';
import { makeProfile } from '../profile-folder.ts';
import { againDoubtful, doubtful } from '../refusals.ts';
import { elsewhere as creator, example } from '../videos.ts';
import { control, press, see } from './controls.ts';
import {
  enterKey,
  goTo,
  launchFirefox,
  openPanel,
  openTab,
  strays,
  welcomePage,
} from './firefox.ts';
import { expect, test } from './fixtures.ts';

const offer = /^Load the daily trend/;
const unreached = 'KeyAPI could not be reached';

test('redirected, downgraded, answered by a portal: nothing goes elsewhere, nothing is asked twice, and it is said', async ({
  firefox,
  tab: page,
  control: own,
  standin,
}) => {
  await withstandAll(own, standin, (attack) => buyByCall(own, attack));
  expect(strays(standin)).toEqual([]);

  await page.goto(example.url);
  const frame = await openPanel(page);
  standin.ledger.length = 0;
  for (const [at, location] of [elsewhere, inClear].entries()) {
    await goTo(page, `${creator}/video/756164479257736330${at}`);
    standin.fault({ kind: 'redirect', status: 307, location });
    await press(frame, offer);
    await see(frame, unreached);
    await see(frame, doubtful);
    await control(frame, againDoubtful);
    expect(standin.ledger).toHaveLength(at + 1);
  }
  expect(strays(standin)).toEqual([]);

  // who does go there is seen
  const other = await openTab(firefox, 'about:blank');
  for (const address of [elsewhere, inClear]) await other.evaluate(visit, address).catch(() => {});
  expect(strays(standin)).toEqual(
    expect.arrayContaining(['elsewhere.example:443', 'api.keyapi.ai']),
  );
});

test('a certificate of somebody else: nothing is sent, and it is said', async () => {
  const standin = await startStandin();
  const profile = await makeProfile();
  // as if somebody had looked at these certificates, and no other, and found them good
  const good = [tiktokHost, keyapiHost].map(
    (host) => `${host}:443:\tOID.2.16.840.1.101.3.4.2.1\t${standin.certificateDigest}\t\n`,
  );
  await writeFile(path.join(profile, 'cert_override.txt'), good.join(''));
  const firefox = await launchFirefox({ proxyPort: standin.proxyPort, profile, wary: true });
  await enterKey(await welcomePage(firefox), standinKey);
  standin.impostor = true;
  const page = await openTab(firefox, example.url);
  const frame = await openPanel(page);
  await press(frame, offer);
  await see(frame, unreached);
  await see(frame, doubtful);
  expect(standin.ledger).toEqual([]);

  standin.impostor = false;
  await press(frame, againDoubtful);
  await frame.waitForSelector('canvas');
  expect(standin.ledger).toMatchObject([{ key: standinKey, charged: 2 }]);
  expect(strays(standin)).toEqual([]);
  await firefox.close();
  await standin.close();
  await rm(profile, { recursive: true });
});
