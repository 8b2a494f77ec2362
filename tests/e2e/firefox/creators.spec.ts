import type { Page } from 'puppeteer-core';

import { callFrom, discrepancies, readMoney } from '../background.ts';
import { middle, profile, rowsOf, short } from '../creators.ts';
import {
  choose,
  control,
  count,
  noControl,
  type Place,
  press,
  see,
  textsOf,
  valueOf,
} from './controls.ts';
import { goTo, openPanel, panelFrame, panelsIn } from './firefox.ts';
import { expect, test } from './fixtures.ts';

const rows = 'section[aria-label="Videos"] li';

const tile = async (place: Place, name: string): Promise<string> =>
  (await control(place, new RegExp(`^${name}`))).evaluate((one) => one.innerText);

/** Which videos have a mark on their thumbnail; what it says stands in a closed root. */
const marked = async (page: Page): Promise<string[]> => {
  const hrefs = await page.$$eval('a[href*="/video/"]', (links) =>
    links
      .filter(
        ({ firstElementChild: first }) =>
          first instanceof HTMLDivElement && first.style.zIndex === '2',
      )
      .map(({ href }) => href),
  );
  return hrefs.map((href) => /\/video\/(\d+)/.exec(href)?.[1] ?? '').toSorted();
};

test('a creator: page by page, orders, figures that can be checked, marks on the grid, and their video against the others', async ({
  tab: page,
  control: own,
  standin,
}) => {
  await page.goto(profile('sunny.kitchen'));
  const frame = await openPanel(page);
  await see(frame, 'Followers');
  expect(standin.ledger).toHaveLength(0);
  await press(frame, 'Load the newest 10 videos · 1 credit');
  await count(frame, rows, 10);
  await see(frame, 'library, daily');
  await frame.waitForSelector('canvas');
  const first = rowsOf('sunny.kitchen', 1);
  await expect.poll(() => marked(page)).toEqual(first.map(({ id }) => id).toSorted());
  for (const loaded of [20, 30]) {
    await press(frame, '10 more · 1 credit');
    await count(frame, rows, loaded);
  }
  const all = [1, 2, 3].flatMap((number) => rowsOf('sunny.kitchen', number));
  const views = all.map((row) => row.views);
  const median = middle(views);
  expect(await tile(frame, 'Median views')).toContain(short(median));
  expect(await tile(frame, 'Median views')).toContain('of the newest 30 videos');
  const hits = views.filter((each) => each >= 2 * median).length;
  expect(await tile(frame, 'Hit rate')).toContain(`${hits} of 30 videos`);

  // a video of theirs: what was bought about them serves it
  const subject = all[5];
  const settled = Date.now() / 1000 - 72 * 3600;
  const others = all.filter(({ id, createdAt }) => id !== subject?.id && createdAt <= settled);
  await goTo(page, `/@sunny.kitchen/video/${subject?.id}`);
  await press(frame, 'Load the daily trend · 2 credits');
  await expect
    .poll(() => tile(frame, 'Against their usual'))
    .toContain(`against ${others.length} videos of theirs`);
  expect(standin.ledger.map(({ params }) => params['page_num'])).toEqual([
    '1',
    '2',
    '3',
    undefined,
  ]);
  expect(await marked(page)).toEqual([]);

  await page.goto(profile('sunny.kitchen'));
  const again = await panelFrame(page);
  await count(again, rows, 30);
  await callFrom(own, 'changeSettings', { badges: false });
  await expect.poll(() => marked(page)).toEqual([]);
  await callFrom(own, 'changeSettings', { badges: true });
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  await choose(again, 'Order', 'Most views');
  await control(again, 'Load the 10 videos with most views · 1 credit');
  await choose(again, 'Order', 'Newest first');
  await count(again, rows, 30);
  await press(again, 'Close the panel (Esc)');
  await expect.poll(() => panelsIn(page)).toBe(0);
  expect(await marked(page)).toEqual([]);
  expect(standin.ledger).toHaveLength(4);
  expect(discrepancies(await readMoney(own), standin.ledger)).toEqual([]);
});

test('few, unknown, hostile, refused: each creator says what it is', async ({
  tab: page,
  standin,
}) => {
  await page.goto(profile('new.here'));
  const frame = await openPanel(page);
  await press(frame, 'Load the newest 10 videos · 1 credit');
  await see(frame, '4 videos loaded, too few to say what is usual');
  await goTo(page, '/@nobody.knows');
  await press(frame, 'Load the newest 10 videos · 1 credit');
  await see(frame, 'KeyAPI has no videos of this creator');
  await goTo(page, '/@rough.edges');
  await press(frame, 'Load the newest 10 videos · 1 credit');
  await count(frame, rows, 10);
  expect(await frame.evaluate(() => document.title)).not.toContain('caught');
  expect(await textsOf(frame, `${rows} b, ${rows} script, ${rows} img[onerror]`)).toEqual([]);
  expect(
    await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
  standin.fault({ kind: 'refusal', status: 402 });
  await press(frame, '10 more · 1 credit');
  await see(frame, 'Your KeyAPI account is out of credits');
  await count(frame, rows, 10);
  await noControl(frame, /^10 more/);
  expect(await valueOf(frame, 'Order')).toBe('newest');
  await standin.settled();
  expect(standin.ledger.map(({ charged }) => charged)).toEqual([1, 1, 1, 0]);
});
