import { buy, profile, type Row, rowsOf, tile } from '../creators.ts';
import { openPanel } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

test('a video against its creator’s others: offered with its price, told with its sample', async ({
  page,
  standin,
}) => {
  const newest = rowsOf('sunny.kitchen', 1);
  const subject = newest[5];
  if (!subject) throw new Error('The stand-in has too few videos.');
  await page.goto(`${profile('sunny.kitchen')}/video/${subject.id}`);
  const frame = await openPanel(page);
  const sound = frame.getByRole('link', { name: 'This sound · 2 credits' });
  await expect(sound).toHaveAttribute('href', /tiktok\.com\/music\/x-\d+$/);
  await buy(frame, 'This creator’s videos · 1 credit');
  await expect(tile(frame, 'Against their usual')).toBeVisible();

  const settled = Date.now() / 1000 - 72 * 3600;
  const count = (loaded: readonly Row[]) =>
    loaded.filter((row) => row.id !== subject.id && row.createdAt <= settled).length;
  if (count(newest) < 8) {
    await expect(tile(frame, 'Against their usual')).toContainText('–');
    await buy(frame, '10 more of their videos · 1 credit');
  }
  const loaded = count(newest) < 8 ? [...newest, ...rowsOf('sunny.kitchen', 2)] : newest;
  await expect(tile(frame, 'Against their usual')).toContainText('~×');
  await expect(tile(frame, 'Against their usual')).toContainText(
    `against ${count(loaded)} videos of theirs`,
  );
  await standin.settled();
  expect(standin.ledger.every(({ endpoint }) => endpoint === 'influencerVideos')).toBe(true);
  const asked = standin.ledger.length;

  await page.evaluate((path) => history.pushState({}, '', path), new URL(example.url).pathname);
  await expect(frame.getByText('Published Oct 16, 2025')).toBeVisible();
  // what was bought about the creator serves this video too, whose own views nobody has said yet
  await expect(tile(frame, 'Against their usual')).toContainText('One of its numbers is not known');
  await expect(frame.getByRole('button', { name: /of their videos|This creator’s/ })).toHaveCount(
    0,
  );
  expect(standin.ledger).toHaveLength(asked);
});
