import type { Frame, Page } from '@playwright/test';

import { openPanel, panelFrame, press } from '../panel.ts';
import { sound } from '../videos.ts';
import { expect, test } from './fixtures.ts';

const { clipId, url } = sound;

const offer = (frame: Frame) => frame.getByRole('button', { name: 'Load this sound · 2 credits' });
const period = (frame: Frame, days: 7 | 30 | 120) =>
  frame.getByRole('radio', { name: `${days} days` });
const tile = (frame: Frame, name: string) =>
  frame.getByRole('button', { name: new RegExp(`^${name}`) });
const bar = (frame: Frame, list: string, name: string) =>
  frame
    .getByRole('list', { name: list, exact: true })
    .getByRole('listitem')
    .filter({ hasText: name });

const load = (frame: Frame) => press(offer(frame));

async function reopened(page: Page): Promise<Frame> {
  await page.reload();
  await expect.poll(() => panelFrame(page)).toBeDefined();
  const frame = panelFrame(page);
  if (!frame) throw new Error('The panel that was left open did not come back.');
  return frame;
}

const headline =
  /^At the end of the window \(Feb 2(, 2026)?\) it was rising: at the highest of its curve, 4 days after it took off\.$/;

async function expectTheTrueFigures(frame: Frame) {
  await expect(frame.getByRole('heading', { name: 'New Sun' })).toBeVisible();
  await expect(frame.getByText('by Chihei Hatakeyama')).toBeVisible();
  await expect(frame.getByText(headline)).toBeVisible();
  await expect(frame.locator('canvas')).toBeVisible();
  // the newest day is the highest
  await expect(tile(frame, 'Level against its peak')).toContainText('100%');
  // (1 − 0.1) / 2
  await expect(tile(frame, 'Slope of the last 3 days')).toContainText('45%');
  await expect(tile(frame, 'Days since its peak')).toContainText('0 days');
  await expect(tile(frame, 'Longevity')).toContainText('0 days');
}

test('a sound: its number is free, one click brings curve, stage and audience, a reload nothing', async ({
  page,
  standin,
}) => {
  await page.goto(url);
  const frame = await openPanel(page);
  await expect(frame.getByRole('heading', { name: `Sound ${clipId}` })).toBeVisible();
  await expect(offer(frame)).toBeVisible();
  await expect(frame.getByText('for United States, 30 days')).toBeVisible();
  await period(frame, 7).check();
  await expect(frame.getByText('for United States, 7 days')).toBeVisible();
  expect(standin.ledger).toHaveLength(0);

  await load(frame);
  await expectTheTrueFigures(frame);
  await standin.settled();
  expect(standin.ledger).toMatchObject([
    {
      endpoint: 'musicDetail',
      path: '/v1/tiktok/trending/music/detail',
      params: { clip_id: clipId, region: 'US', period: '7' },
      status: 200,
      charged: 2,
    },
  ]);

  const facts = frame.locator('dl[aria-label="About this sound"] > div');
  await expect(facts.filter({ hasText: 'Commercial use' })).toContainText(
    'Not cleared for ads and branded posts',
  );
  await expect(facts.filter({ hasText: 'Rank on the list' })).toContainText('Not on the list');
  await expect(frame.getByText('Length 1:00')).toBeVisible();

  // scores are indexes: no percentage anywhere, bars against the highest, the market on top
  const countries = frame.getByRole('list', { name: 'Countries' }).getByRole('listitem');
  await expect(countries.first()).toContainText('United States');
  await expect(countries.first()).toContainText('not among them');
  await expect(bar(frame, 'Countries', 'Latvia')).toContainText('index 1,426');
  await expect(bar(frame, 'Countries', 'Croatia').locator('rect')).toHaveAttribute(
    'width',
    `${(1050 / 1426) * 100}%`,
  );
  await frame.getByRole('button', { name: 'Show all 11' }).click();
  await expect(countries).toHaveCount(11);
  await expect(bar(frame, 'Countries', 'Macao')).toContainText('index 572');
  await expect(bar(frame, 'Interests', 'Scripted Drama')).toContainText('index 1,186');

  // the curve is against its own peak, by true UTC days, and can be read without seeing it
  const chart = frame.getByRole('slider', { name: /as a share of the sound’s own peak/ });
  await expect(chart).toHaveAccessibleName(/highest 100% on Feb 2.*lowest 5\.0% on Jan 28/);
  await chart.focus();
  await chart.press('End');
  await expect(chart).toHaveAttribute('aria-valuetext', 'Mon, Feb 2, 2026');
  await chart.press('ArrowLeft');
  await expect(frame.getByText('Sun, Feb 1, 2026. Share of its own peak 36%.')).toBeAttached();
  await chart.press('Escape');
  await frame.getByText('Show as table').click();
  await expect(frame.locator('tbody td')).toHaveText([
    '6.0%',
    '5.0%',
    '31%',
    '30%',
    '10%',
    '36%',
    '100%',
  ]);
  await frame.getByRole('button', { name: 'Copy figures' }).click();
  await expect(frame.getByRole('button', { name: 'Copied' })).toBeVisible();

  const again = await reopened(page);
  await expectTheTrueFigures(again);
  await expect(again.getByText(/^library/)).toBeVisible();
  await press(again.getByRole('button', { name: 'Refresh · 2 credits' }));
  await expect.poll(() => standin.ledger.length).toBe(2);
  await standin.settled();
  expect(standin.ledger).toHaveLength(2);
  expect(standin.strayHosts).toEqual([]);
});

test('another period and region are looked at for nothing and offered, never bought by themselves', async ({
  page,
  standin,
}) => {
  await page.goto(url);
  const frame = await openPanel(page);
  await period(frame, 7).check();
  await load(frame);
  await expectTheTrueFigures(frame);

  await period(frame, 120).check();
  await expect(frame.getByText('for United States, 120 days')).toBeVisible();
  await expect(period(frame, 120)).toBeFocused();
  await expect(frame.locator('canvas')).toHaveCount(0);
  // whose sound it is does not depend on the period
  await expect(frame.getByRole('heading', { name: 'New Sun' })).toBeVisible();
  await frame.getByLabel('Region', { exact: true }).selectOption('DE');
  await expect(frame.getByText('for Germany, 120 days')).toBeVisible();
  await standin.settled();
  expect(standin.ledger).toHaveLength(1);

  await load(frame);
  await expect(frame.locator('canvas')).toBeVisible();
  await expect(
    frame.locator('dl[aria-label="About this sound"] > div', { hasText: 'Country' }),
  ).toContainText('Germany');
  await standin.settled();
  expect(standin.ledger.map(({ params }) => params)).toEqual([
    { clip_id: clipId, region: 'US', period: '7' },
    { clip_id: clipId, region: 'DE', period: '120' },
  ]);

  await frame.getByLabel('Region', { exact: true }).selectOption('US');
  await expect(offer(frame)).toBeVisible();
  await period(frame, 7).check();
  await expectTheTrueFigures(frame);
  await expect(offer(frame)).toHaveCount(0);

  // the period is remembered, the region was for this look alone
  await period(frame, 120).check();
  await expect(offer(frame)).toBeVisible();
  const again = await reopened(page);
  await expect(again.getByText('for United States, 120 days')).toBeVisible();
  expect(standin.ledger).toHaveLength(2);
});

test('on no list, then refused: said kindly, remembered for its region and period, the way on named', async ({
  page,
  standin,
}) => {
  await page.goto('https://www.tiktok.com/music/rare-7100000000000000000');
  const frame = await openPanel(page);
  await load(frame);
  const kindly = frame.getByRole('heading', { name: 'This sound is not on any list' });
  await expect(kindly).toBeVisible();
  await expect(
    frame.getByText(/^For United States, 30 days\. Asked .* That is usual/),
  ).toBeVisible();
  await standin.settled();
  expect(standin.ledger).toHaveLength(1);

  await frame.getByRole('button', { name: '7 days' }).click();
  await expect(offer(frame)).toBeVisible();
  await expect(kindly).toHaveCount(0);
  await period(frame, 30).check();
  await expect(kindly).toBeVisible();
  await period(frame, 7).check();

  standin.fault({ kind: 'refusal', status: 500 }, { endpoint: 'musicDetail' });
  await load(frame);
  await expect(frame.getByRole('heading', { name: 'KeyAPI had a fault' })).toBeVisible();
  await expect(frame.getByText('It may have been charged: 2 credits are counted')).toBeVisible();
  await standin.settled();
  expect(standin.ledger.map(({ params }) => params['period'])).toEqual(['30', '7']);

  standin.fault({ kind: 'mismatch' }, { endpoint: 'musicDetail' });
  await press(frame.getByRole('button', { name: 'Try again · may cost 2 credits' }));
  await expect(
    frame.getByRole('heading', { name: 'The answer was about something else' }),
  ).toBeVisible();
  await expect(frame.locator('canvas')).toHaveCount(0);
  await standin.settled();
  expect(standin.ledger).toHaveLength(3);
});
