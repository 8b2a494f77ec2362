import type { Frame, Page } from '@playwright/test';

import { callFrom } from '../background.ts';
import { buy, profile, rows } from '../creators.ts';
import { openExtensionPage } from '../extension.ts';
import { loadTrend, openPanel, press } from '../panel.ts';
import { buyIn, openPopup } from '../popup.ts';
import { spillOf } from '../spill.ts';
import { elsewhere, sound } from '../videos.ts';
import { expect, test } from './fixtures.ts';

const count = 9_876_543_210;
const name = 'Maximiliane-Wilhelmina Oberhuber';
const handle = 'maximiliane.wilhelmina_o';
const captions = [
  `${'Endless'.repeat(40)} without a space`,
  '<img src=x onerror="document.title=\'caught\'"> <b>bold</b> </script>',
  'מתכון לאורז עם לימון שכל אחד מבקש שוב ושוב, עם הרבה מילים',
  '\u202Etxt.emosdnah\u202C وصفة الأرز بالليمون التي يطلبها الجميع',
  '👩‍👩‍👧‍👦🏳️‍🌈🍋'.repeat(30),
  'A caption of very many ordinary words that goes on '.repeat(12),
];

type Body = Record<string, unknown>;

/** Every count of ten digits, every name long, every caption another kind of trouble. */
function roughen(value: unknown, turn = 0): unknown {
  if (Array.isArray(value)) return value.map((item, index) => roughen(item, index));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) => {
      if (field === 'video_desc' || field === 'title')
        return [field, captions[turn % captions.length]];
      if (field === 'author') return [field, name];
      if (field === 'unique_id') return [field, handle];
      if (field.startsWith('total_')) return [field, count + turn];
      if (['views', 'likes', 'comments', 'favorites'].includes(field) && typeof held === 'number')
        return [field, count + turn];
      return [field, roughen(held, turn)];
    }),
  );
}
const rough = { kind: 'edit', edit: (body: Body) => roughen(body) } as const;

/** Looks at a surface at both widths, and leaves a picture of each. */
async function expectToFit(
  page: Page,
  surface: string,
  frame: Page | Frame = page,
  widths = [360, 1600],
) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => spillOf(frame)).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`${surface}-${width}.png`) });
  }
}

test('long, foreign, hostile words and ten digits fit every report, narrow and wide', async ({
  page,
  standin,
}) => {
  standin.fault(rough, { times: 10 });
  await page.goto(profile(handle));
  const frame = await openPanel(page);
  await buy(frame, 'Load the newest 10 videos · 1 credit');
  await expect(rows(frame).first()).toBeVisible();
  await expectToFit(page, 'profile', frame);

  const go = (address: string) =>
    page.evaluate((path) => history.pushState({}, '', path), new URL(address).pathname);
  await go(`${elsewhere}/video/7561644792577375001`);
  await loadTrend(frame);
  await expectToFit(page, 'video', frame);

  await go(sound.url);
  await press(frame.getByRole('button', { name: 'Load this sound · 2 credits' }));
  await expect(frame.locator('canvas').first()).toBeVisible();
  await expectToFit(page, 'sound', frame);
});

test('they fit popup, explore and settings too, narrow and wide', async ({
  context,
  control,
  standin,
}) => {
  standin.fault(rough, { times: 10 });
  const popup = await openPopup(context);
  await buyIn(popup, 'Load this list · 2 credits');
  await expect(popup.getByRole('list', { name: 'Trending videos' })).toBeVisible();
  // a popup is as wide as it wants to be
  await expectToFit(popup, 'popup', popup, [400, 1600]);
  await popup.close();

  const explore = await openExtensionPage(context, 'explore.html');
  await press(explore.getByRole('button', { name: 'Load 10 videos · 1 credit' }));
  await expect(explore.getByRole('table')).toBeVisible();
  await expectToFit(explore, 'explore');
  await explore.close();

  await callFrom(control, 'changeSettings', { welcomed: true });
  const options = await openExtensionPage(context, 'options.html');
  await expect(options.getByRole('list', { name: 'Journal' })).toBeVisible();
  await expectToFit(options, 'options');
});
