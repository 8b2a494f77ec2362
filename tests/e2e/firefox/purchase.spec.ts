import { standinKey } from '../../standin/standin.ts';
import { example } from '../videos.ts';
import { buy, openPanel, openTab, panelFrame, saveKey, textOf, waitForText } from './firefox.ts';
import { expect, test } from './fixtures.ts';

test.setTimeout(480_000);

test('a key, a video page, one click, and its trend is there; a reload buys nothing', async ({
  firefox,
  standin,
}) => {
  await saveKey(firefox, standinKey);
  const page = await openTab(firefox, example.url);
  const frame = await openPanel(page);
  await waitForText(frame, 'Load the daily trend · 2 credits');
  expect(standin.ledger).toHaveLength(0);
  await buy(frame);
  await frame.waitForSelector('canvas');
  const text = await textOf(frame);
  for (const [name, shown] of Object.entries(example.figures)) {
    expect(text).toContain(name);
    expect(text).toContain(shown);
  }
  expect(text).toContain('56.0M');
  expect(text).toContain('first 15 days after publication');
  await standin.settled();
  expect(standin.ledger).toMatchObject([
    { endpoint: 'videoTrends', params: { video_id: example.id }, key: standinKey, charged: 2 },
  ]);

  await page.reload();
  const again = await panelFrame(page);
  await again.waitForSelector('canvas');
  expect(await textOf(again)).toContain('56.0M');
  expect(standin.ledger).toHaveLength(1);
  // the browser's own services are not ours; nothing else may have been asked for
  expect(standin.strayHosts.filter((host) => !host.includes('mozilla'))).toEqual([]);
});

test('sample data goes the moment a key is saved', async ({ firefox, standin }) => {
  const page = await openTab(firefox, example.url);
  const frame = await openPanel(page);
  await waitForText(frame, 'There is no key yet');
  const sample = await frame.waitForSelector('::-p-text(Show sample data)');
  await sample?.click();
  await waitForText(frame, 'sample · made up');
  await saveKey(firefox, standinKey);
  await page.bringToFront();
  await waitForText(frame, 'Load the daily trend · 2 credits');
  expect(await textOf(frame)).not.toContain('made up');
  expect(standin.ledger).toHaveLength(0);
});

test.describe('with a background that sleeps', () => {
  test.use({ idleMs: 12_000 });

  test('F-20 F-21: after a minute of sleep the panel follows, clears and buys once', async ({
    firefox,
    standin,
  }) => {
    await saveKey(firefox, standinKey);
    const page = await openTab(firefox, example.url);
    const frame = await openPanel(page);
    await buy(frame);
    await frame.waitForSelector('canvas');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    await page.evaluate(() =>
      history.pushState({}, '', '/@sunny.kitchen/video/7561644792577360002'),
    );
    await waitForText(frame, 'Load the daily trend · 2 credits');
    expect(await textOf(frame)).not.toContain('56.0M');

    // an answer that takes longer than the background may be idle
    standin.delayMs = 15_000;
    await buy(frame);
    await frame.waitForSelector('canvas');
    await standin.settled();
    expect(standin.ledger.map(({ charged, finished }) => [charged, finished])).toEqual([
      [2, true],
      [2, true],
    ]);
  });
});
