import type { Frame } from '@playwright/test';

import { openPanel, panelFrame, press } from '../panel.ts';
import { again, againDoubtful, doubtful, refusals } from '../refusals.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

const buyButton = (frame: Frame) => frame.getByRole('button', { name: /^Load the daily trend/ });

/** Presses the button that buys on a video nobody has asked about. */
async function ask({ frame, toNewVideo }: { frame: Frame; toNewVideo: () => Promise<void> }) {
  await toNewVideo();
  await press(buyButton(frame));
}

for (const { row, name, fault, title, money, next, counted } of refusals) {
  test(`${row} ${name}: a sentence, a next step, and no second request`, async ({
    beside,
    standin,
  }) => {
    const { page, frame, toNewVideo } = beside;
    standin.fault(fault, { endpoint: 'videoTrends' });
    await ask(beside);
    const heading = frame.getByRole('heading', { name: title });
    await expect(heading).toBeVisible();
    if (money) await expect(frame.getByText(money)).toBeVisible();
    await expect(frame.getByRole('button', { name: next })).toBeVisible();
    await standin.settled();
    expect(standin.ledger).toHaveLength(1);

    const stands = fault.kind === 'refusal' && [401, 402, 403, 429].includes(fault.status);
    if (!stands) {
      await toNewVideo();
      await expect(frame.getByText(`${50 - counted} of 50 credits left today`)).toBeVisible();
      await page.goBack();
    }
    // it is still said to somebody who comes back, and coming back asks for nothing
    await expect(heading).toBeVisible();
    expect(standin.ledger).toHaveLength(1);
    expect(standin.strayHosts).toEqual([]);
  });
}

test('a refusal is still said after a reload, which asks for nothing', async ({
  page,
  standin,
}) => {
  standin.fault({ kind: 'refusal', status: 503 });
  await page.goto(example.url);
  const frame = await openPanel(page);
  await press(buyButton(frame));
  const heading = { name: 'KeyAPI had a fault' };
  await expect(frame.getByRole('heading', heading)).toBeVisible();
  await page.reload();
  await expect.poll(() => panelFrame(page)).toBeDefined();
  const reopened = panelFrame(page);
  if (!reopened) throw new Error('The panel that was left open did not come back.');
  await expect(reopened.getByRole('heading', heading)).toBeVisible();
  await standin.settled();
  expect(standin.ledger).toHaveLength(1);
});

test('what KeyAPI said is quoted', async ({ beside, standin }) => {
  standin.fault({ kind: 'refusal', status: 500, message: 'page_size max is 10' });
  await ask(beside);
  const { frame } = beside;
  await expect(frame.getByText('KeyAPI said: “page_size max is 10”')).toBeVisible();
});

test('after a fault the next deliberate click works, without a reload', async ({
  beside,
  standin,
}) => {
  standin.fault({ kind: 'refusal', status: 503 });
  await ask(beside);
  const { frame } = beside;
  await press(frame.getByRole('button', { name: againDoubtful }));
  await expect(frame.locator('canvas')).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'KeyAPI had a fault' })).toHaveCount(0);
  expect(standin.ledger).toHaveLength(2);
});

test('F-10 F-11: an answer that never ends is given up after 20 s and never asked again', async ({
  beside,
  standin,
}) => {
  standin.fault({ kind: 'endless', everyMs: 500 });
  await ask(beside);
  const { frame } = beside;
  await expect(frame.getByText('Loading the daily trend')).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'KeyAPI took too long' })).toBeVisible({
    timeout: 25_000,
  });
  await expect(frame.getByText(doubtful)).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});

test('F-12: rows that cannot be read are counted, the others shown', async ({
  beside,
  standin,
}) => {
  standin.fault({ kind: 'bad-rows' });
  await ask(beside);
  const { frame } = beside;
  await expect(
    frame.getByText(/^Partly unreadable: \d+ rows? (was|were) left out\.$/),
  ).toBeVisible();
  await expect(frame.locator('canvas')).toBeVisible();
});

test('F-14 F-15: offline, and while the network comes and goes, nothing is sent', async ({
  beside,
  context,
  standin,
}) => {
  const { frame, toNewVideo } = beside;
  await toNewVideo();
  await context.setOffline(true);
  await press(buyButton(frame));
  await expect(frame.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  expect(standin.ledger).toHaveLength(0);
  for (let flap = 0; flap < 20; flap += 1) await context.setOffline(flap % 2 === 0);
  expect(standin.ledger).toHaveLength(0);
  await press(frame.getByRole('button', { name: again }));
  await expect(frame.locator('canvas')).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});

test('where nothing is known, a deliberate click asks again, at its price', async ({
  beside,
  standin,
}) => {
  standin.fault({ kind: 'empty', as: 'null' });
  await ask(beside);
  const { frame } = beside;
  await expect(frame.getByRole('heading', { name: 'KeyAPI knows nothing' })).toBeVisible();
  await press(frame.getByRole('button', { name: again }));
  await expect(frame.locator('canvas')).toBeVisible();
  await standin.settled();
  expect(standin.ledger.map(({ charged }) => charged)).toEqual([2, 2]);
});
