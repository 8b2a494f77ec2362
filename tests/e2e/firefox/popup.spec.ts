import { trendingVideos } from '../../standin/keyapi/trending-videos.ts';
import { callFrom, discrepancies, readMoney } from '../background.ts';
import { example } from '../videos.ts';
import { choose, control, count, fill, noControl, press, see, textsOf } from './controls.ts';
import { closedTab, openOwnPage, panelsIn, reload } from './firefox.ts';
import { expect, test } from './fixtures.ts';

const trending = '[aria-label="Trending videos"] li';
const library = '[aria-label="Videos of the library"] li';
const asked = { region: 'US', period: '7', order_by: 'vv', page: '1', limit: '20' };

test('trending lists with what moved, and the library: each page is bought once', async ({
  control: own,
  standin,
}) => {
  const popup = await openOwnPage(own, 'popup.html');
  await see(popup, '0 of 50 credits today');
  await press(popup, 'Load this list · 2 credits');
  await count(popup, trending, 20);
  await see(popup, '2 of 50 credits today');
  const { videos } = JSON.parse(trendingVideos(asked, Date.now() / 1000).text).data;
  const hrefs = await popup.$$eval(`${trending} a[href*="/video/"]`, (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(hrefs.map((href) => /\/video\/(\d+)$/.exec(href)?.[1])).toEqual(
    videos.map(({ item_id: id }: { item_id: string }) => id),
  );
  await reload(popup);
  await count(popup, trending, 20);
  expect(standin.ledger).toHaveLength(1);

  // third, first, second; the others as they were
  standin.fault({
    kind: 'edit',
    edit: (body) => {
      const data = body['data'] as { videos: unknown[] };
      const [first, second, third, ...others] = data.videos;
      return { ...body, data: { ...data, videos: [third, first, second, ...others] } };
    },
  });
  await press(popup, 'Refresh · 2 credits');
  await see(popup, '▲2');
  const marks = await textsOf(popup, `${trending} [role="img"]`);
  expect(marks.filter((mark) => /^[▲▼=]/.test(mark)).slice(0, 4)).toEqual(['▲2', '▼1', '▼1', '=']);
  await press(popup, '20 more · 2 credits');
  await count(popup, trending, 40);

  await press(popup, 'Library');
  await press(popup, 'Selling');
  await choose(popup, 'By', 'Likes');
  await press(popup, 'Load 10 videos · 1 credit');
  await count(popup, library, 10);
  await press(popup, 'AI-made');
  await control(popup, 'Load 10 videos · 1 credit');
  await press(popup, 'Back to the last list · free');
  await count(popup, library, 10);
  await standin.settled();
  expect(standin.ledger.map(({ charged }) => charged)).toEqual([2, 2, 2, 1]);
  expect(standin.ledger[3]?.params).toMatchObject({ sales_flag: '1', video_sort_field: '1' });
  expect(discrepancies(await readMoney(own), standin.ledger)).toEqual([]);
});

test('a pasted link shows its report, and what is no link is said to be none; this tab is named, its panel opened and closed', async ({
  tab: tiktok,
  control: own,
  standin,
}) => {
  await tiktok.goto(example.url);
  await closedTab(tiktok);
  const popup = await openOwnPage(own, 'popup.html');
  const field = 'TikTok link, @handle or id';
  await see(popup, 'shows no TikTok page');
  for (const [written, said] of [
    ['https://vm.tiktok.com/ZMabc/', 'short link'],
    [`https://www.tiktok.com.evil.example/@a/video/${example.id}`, 'not an address of tiktok'],
  ] as const) {
    await fill(popup, field, written);
    await popup.keyboard.press('Enter');
    await see(popup, said);
  }
  await fill(popup, field, `tiktok.com/@sunny.kitchen/video/${example.id}`);
  await popup.keyboard.press('Enter');
  await see(popup, 'Published Oct 16, 2025');
  await press(popup, 'Load the daily trend · 2 credits');
  await popup.waitForSelector('canvas');
  await see(popup, '56.0M');
  await popup.keyboard.press('Escape');
  await count(popup, 'canvas', 0);

  await tiktok.bringToFront();
  await reload(popup);
  await control(popup, 'Video by @sunny.kitchen');
  const { tabId } = (await callFrom(popup, 'tab', undefined)) ?? { tabId: -1 };
  // pressed without bringing the popup's tab to the front: then this tab would be another
  const open = await control(popup, 'Open panel');
  await open.evaluate((button) => button.click());
  await expect.poll(() => panelsIn(tiktok)).toBe(1);
  await callFrom(own, 'showPanel', { tabId, open: false });
  await expect.poll(() => panelsIn(tiktok)).toBe(0);
  expect(standin.ledger).toHaveLength(1);
});

test.describe('without a key', () => {
  test.use({ keyed: false });

  test('nothing is for sale; sample lists are marked and never kept', async ({
    control: own,
    standin,
  }) => {
    const popup = await openOwnPage(own, 'popup.html');
    await see(popup, 'There is no key yet');
    await noControl(popup, /credit/);
    await press(popup, 'Show sample data');
    await count(popup, trending, 20);
    await see(popup, 'sample · made up');
    const kept = await own.evaluate(() => chrome.storage.local.get(null));
    expect(Object.keys(kept).filter((name) => name.startsWith('answer:'))).toEqual([]);
    expect(standin.ledger).toHaveLength(0);
  });
});
