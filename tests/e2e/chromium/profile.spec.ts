import { standinKey } from '../../standin/standin.ts';
import { buy, goTo, middle, openProfile, panelOf, rows, rowsOf, short, tile } from '../creators.ts';
import { expect, test } from './fixtures.ts';

test('a creator: priced page by page, figures that can be checked, free after a reload', async ({
  page,
  context,
  standin,
}) => {
  const frame = await openProfile(page, 'Sunny.Kitchen');
  await expect(frame.locator('dl[aria-label="This creator, from the page"]')).toContainText(
    'Followers',
  );
  expect(standin.ledger).toHaveLength(0);

  await buy(frame, 'Load the newest 10 videos · 1 credit');
  await expect(rows(frame)).toHaveCount(10);
  await expect(frame.getByText('library, daily')).toBeVisible();
  await expect(frame.locator('canvas')).toBeVisible();
  await buy(frame, '10 more · 1 credit');
  await expect(rows(frame)).toHaveCount(20);
  await buy(frame, '10 more · 1 credit');
  await expect(rows(frame)).toHaveCount(30);

  const loaded = [1, 2, 3].flatMap((number) => rowsOf('sunny.kitchen', number));
  const views = loaded.map((row) => row.views);
  const median = middle(views);
  const hits = views.filter((count) => count >= 2 * median).length;
  await expect(tile(frame, 'Median views')).toContainText(short(median));
  await expect(tile(frame, 'Median views')).toContainText('of the newest 30 videos');
  await expect(tile(frame, 'Hit rate')).toContainText(`${hits} of 30 videos`);
  const moments = loaded.map((row) => row.createdAt);
  const days = (Math.max(...moments) - Math.min(...moments)) / 86_400;
  const perWeek = ((30 - 1) / days) * 7;
  await expect(tile(frame, 'Posts a week')).toContainText(String(Number(perWeek.toPrecision(3))));
  const sum = views.reduce((total, count) => total + count, 0);
  await expect(frame.locator('dl[aria-label="Sum of 30 videos"] dd').first()).toHaveAttribute(
    'title',
    sum.toLocaleString('en-US'),
  );

  // the third video against the others that were settled
  const third = loaded[2];
  if (!third) throw new Error('The stand-in has too few videos.');
  const settled = Date.now() / 1000 - 72 * 3600;
  const others = loaded.filter((row) => row.id !== third.id && row.createdAt <= settled);
  const multiple = third.views / middle(others.map((row) => row.views));
  await expect(rows(frame).nth(2)).toContainText(
    `×${multiple.toFixed(multiple < 9.995 ? 2 : multiple < 99.95 ? 1 : 0)} of usual`,
  );

  const opening = context.waitForEvent('page');
  await rows(frame).nth(2).getByRole('link').first().click();
  const opened = await opening;
  await opened.waitForURL(`**/@sunny.kitchen/video/${third.id}`);
  await opened.close();

  await standin.settled();
  expect(standin.ledger.map(({ params }) => params['page_num'])).toEqual(['1', '2', '3']);
  for (const row of standin.ledger)
    expect(row).toMatchObject({ endpoint: 'influencerVideos', charged: 1, key: standinKey });
  expect(standin.ledger[0]?.params).toEqual({
    unique_id: 'Sunny.Kitchen',
    page_num: '1',
    page_size: '10',
    influencer_video_sort_field: '4',
    sort_type: '1',
  });

  await page.reload();
  const again = await panelOf(page);
  await expect(rows(again)).toHaveCount(30);
  await expect(again.getByRole('button', { name: '10 more · 1 credit' })).toBeVisible();
  expect(standin.ledger).toHaveLength(3);
});

test('another order only looks, then offers; what is usual belongs to the newest first', async ({
  page,
  standin,
}) => {
  const frame = await openProfile(page, 'sunny.kitchen');
  const order = frame.getByLabel('Order');
  await order.selectOption('Most views');
  await buy(frame, 'Load the 10 videos with most views · 1 credit');
  await expect(rows(frame)).toHaveCount(10);
  await expect(tile(frame, 'Median views')).toContainText('–');
  const best = rowsOf('sunny.kitchen', 1, '1').map((row) => row.views);
  await expect(frame.locator('main')).toContainText(
    `10 videos with ${short(best.at(-1) ?? 0)} to ${short(best[0] ?? 0)} views.`,
  );
  await expect(order).toHaveValue('most-views');
  expect(standin.ledger).toHaveLength(1);
  expect(standin.ledger[0]?.params).toMatchObject({
    influencer_video_sort_field: '1',
    sort_type: '1',
  });

  await order.selectOption('Least GMV');
  await expect(
    frame.getByRole('button', { name: 'Load the 10 videos with least GMV · 1 credit' }),
  ).toBeVisible();
  await order.selectOption('Most views');
  await expect(rows(frame)).toHaveCount(10);
  expect(standin.ledger).toHaveLength(1);

  await buy(frame, 'Load the newest videos first · 1 credit');
  await expect(order).toHaveValue('newest');
  const usual = middle(rowsOf('sunny.kitchen', 1).map((row) => row.views));
  await expect(tile(frame, 'Median views')).toContainText(short(usual));
  expect(standin.ledger).toHaveLength(2);

  await order.selectOption('Most views');
  await frame.getByRole('button', { name: /^Show the newest videos first · free/ }).click();
  await expect(order).toHaveValue('newest');
  await expect(rows(frame)).toHaveCount(10);
  expect(standin.ledger).toHaveLength(2);
});

test('a refreshed first page breaks the run, says so, and the next page mends it', async ({
  page,
  standin,
}) => {
  const frame = await openProfile(page, 'small.bakes');
  await buy(frame, 'Load the newest 10 videos · 1 credit');
  await buy(frame, '10 more · 1 credit');
  await expect(rows(frame)).toHaveCount(12);
  await expect(frame.getByText('All 12 videos in the library')).toBeVisible();
  await expect(frame.getByText('That is all that the library holds.')).toBeVisible();
  await expect(frame.getByRole('button', { name: /^10 more/ })).toHaveCount(0);
  await expect(tile(frame, 'Median views')).toContainText('of the newest 12 videos');

  await buy(frame, 'Refresh · 1 credit');
  await expect(tile(frame, 'Median views')).toContainText('of the newest 10 videos');
  await expect(frame.getByText(/^Page 2 was asked before page 1/)).toBeVisible();
  await expect(rows(frame)).toHaveCount(12);
  await buy(frame, 'Page 2 again · 1 credit');
  await expect(tile(frame, 'Median views')).toContainText('of the newest 12 videos');
  expect(standin.ledger.map(({ params }) => params['page_num'])).toEqual(['1', '2', '1', '2']);
});

test('few, unknown, refused, hostile: each says what it is', async ({ page, standin }) => {
  const frame = await openProfile(page, 'new.here');
  await buy(frame, 'Load the newest 10 videos · 1 credit');
  await expect(frame.locator('main')).toContainText(
    /4 videos loaded, too few to say what is usual/,
  );
  await expect(rows(frame)).toHaveCount(4);

  await goTo(page, frame, 'nobody.knows');
  await buy(frame, 'Load the newest 10 videos · 1 credit');
  await expect(
    frame.getByRole('heading', { name: 'KeyAPI has no videos of this creator' }),
  ).toBeVisible();
  await standin.settled();
  expect(standin.ledger.map(({ charged }) => charged)).toEqual([1, 1]);

  await goTo(page, frame, 'rough.edges');
  standin.fault({ kind: 'refusal', status: 500, message: 'page_size max is 10' });
  await buy(frame, 'Load the newest 10 videos · 1 credit');
  await expect(frame.getByText('KeyAPI said: “page_size max is 10”')).toBeVisible();
  await buy(frame, 'Try again · may cost 1 credit');
  await expect(rows(frame)).toHaveCount(10);
  expect(await frame.evaluate(() => document.title)).not.toContain('caught');
  await expect(rows(frame).locator('b, script, img[onerror]')).toHaveCount(0);
  const overflow = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  standin.fault({ kind: 'refusal', status: 402 });
  await buy(frame, '10 more · 1 credit');
  await expect(
    frame.getByRole('heading', { name: 'Your KeyAPI account is out of credits' }),
  ).toBeVisible();
  await expect(rows(frame)).toHaveCount(10);
  await expect(frame.getByRole('button', { name: '10 more · 1 credit' })).toHaveCount(0);
});
