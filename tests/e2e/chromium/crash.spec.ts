import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from '@playwright/test';

import { randomOf } from '../../standin/random.ts';
import { standinKey, startStandin } from '../../standin/standin.ts';
import { callFrom, discrepancies, readMoney, rounds } from '../background.ts';
import { launchChromium, openOptions, welcomePage } from '../extension.ts';
import { enterKey } from '../panel.ts';

/** Ends the browser of a profile at this moment, as a crash does. */
async function crash(profile: string): Promise<void> {
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    const isBrowser =
      command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=');
    if (isBrowser) process.kill(Number(pid), 'SIGKILL');
  }
}

test('F-27: a browser that crashes while it writes loses no setting and buys nothing twice', async () => {
  const count = rounds(1, 20);
  test.setTimeout(120_000 + count * 120_000);
  const standin = await startStandin();
  const profile = await mkdtemp(path.join(tmpdir(), 'sidelight-'));
  const random = randomOf('crashes');
  const ask = (id: number) => ({
    question: {
      endpoint: 'videoTrends' as const,
      params: { video_id: `75616447925774${String(id).padStart(5, '0')}` },
    },
    maxPrice: 2,
    clickId: `crash-click-${id}`,
    after: 0,
    surface: 'options' as const,
  });
  // a profile in use: of one that was never closed, Chromium itself may lose a database with the crash
  const first = await launchChromium({ standin, profile });
  await enterKey(await welcomePage(first), standinKey);
  await first.close();
  let width = 392;
  let clicks = 0;
  for (let life = 0; life <= count; life += 1) {
    const context = await launchChromium({ standin, profile });
    const page = await openOptions(context);
    const { key, settings, settingsCondition } = await callFrom(page, 'overview', undefined);
    expect(settingsCondition).toBe('kept');
    expect(key).toBe('computer');
    // a write that was acknowledged is there; one more may have reached the disk unacknowledged
    expect([width, width + 1]).toContain(settings.width);
    ({ width } = settings);
    await callFrom(page, 'get', { question: ask(0).question });
    expect(discrepancies(await readMoney(page), standin.ledger)).toEqual([]);
    if (life === count) {
      await context.close();
      break;
    }
    standin.delayMs = 50;
    const writing = (async () => {
      for (let turn = 0; turn < 40; turn += 1) {
        clicks += 1;
        void callFrom(page, 'buy', ask(clicks)).catch(() => {});
        await callFrom(page, 'changeSettings', { width: width + 1 });
        width += 1;
      }
    })().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, random.whole(200, 2500)));
    await crash(profile);
    await writing;
    await context.close().catch(() => {});
    await standin.settled();
  }
  await rm(profile, { recursive: true, force: true });
  await standin.close();
});
