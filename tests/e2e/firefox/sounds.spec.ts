import { sound } from '../videos.ts';
import { choose, control, count, noControl, press, see, textsOf } from './controls.ts';
import { openPanel, panelFrame } from './firefox.ts';
import { expect, test } from './fixtures.ts';

const offer = 'Load this sound · 2 credits';

test('a sound: curve, periods and regions that are looked at for nothing, a table, and one that is on no list', async ({
  tab: page,
  standin,
}) => {
  await page.goto(sound.url);
  const frame = await openPanel(page);
  await see(frame, `Sound ${sound.clipId}`);
  await see(frame, 'for United States, 30 days');
  await press(frame, '7 days');
  await see(frame, 'for United States, 7 days');
  expect(standin.ledger).toHaveLength(0);
  await press(frame, offer);
  await frame.waitForSelector('canvas');
  await see(frame, 'by Chihei Hatakeyama');
  await see(frame, 'it was rising: at the highest of its curve, 4 days after it took off.');
  await see(frame, 'index 1,426');
  await press(frame, 'Show as table');
  expect(await textsOf(frame, 'tbody td')).toEqual([
    '6.0%',
    '5.0%',
    '31%',
    '30%',
    '10%',
    '36%',
    '100%',
  ]);

  await press(frame, '120 days');
  await see(frame, 'for United States, 120 days');
  await count(frame, 'canvas', 0);
  await choose(frame, 'Region', 'Germany (DE)');
  await see(frame, 'for Germany, 120 days');
  await control(frame, offer);
  await choose(frame, 'Region', 'United States (US)');
  await press(frame, '7 days');
  await frame.waitForSelector('canvas');
  expect(standin.ledger).toHaveLength(1);

  await page.goto('https://www.tiktok.com/music/rare-7100000000000000000');
  const rare = await panelFrame(page);
  await press(rare, offer);
  await see(rare, 'This sound is not on any list');
  await noControl(rare, /^Load this sound/);
  await standin.settled();
  expect(standin.ledger.map(({ params, charged }) => [params['period'], charged])).toEqual([
    ['7', 2],
    ['7', 2],
  ]);
});
