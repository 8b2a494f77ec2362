import type { Frame, Page } from '@playwright/test';

import type { Fault } from '../../standin/standin.ts';
import { openPanel } from '../panel.ts';
import { example } from '../videos.ts';
import { expect, test } from './fixtures.ts';

interface Refusal {
  name: string;
  fault: Fault;
  title: string;
  /** What is said of money. */
  money:
    | 'Nothing was charged.'
    | 'It may have been charged: 2 credits are counted as spent.'
    | null;
  next: RegExp;
  /** What the journal and the budget must count. */
  counted: 0 | 2;
}

const free = 'Nothing was charged.' as const;
const doubtful = 'It may have been charged: 2 credits are counted as spent.' as const;
const again = /^Try again · 2 credits$/;
const againDoubtful = /^Try again · may cost 2 credits$/;

const refusals: Refusal[] = [
  {
    name: '400',
    fault: { kind: 'refusal', status: 400 },
    title: 'KeyAPI refused the question',
    money: free,
    next: again,
    counted: 0,
  },
  {
    name: '401',
    fault: { kind: 'refusal', status: 401 },
    title: 'KeyAPI refused the key',
    money: free,
    next: /^Open settings$/,
    counted: 0,
  },
  {
    name: '402',
    fault: { kind: 'refusal', status: 402 },
    title: 'Your KeyAPI account is out of credits',
    money: free,
    next: again,
    counted: 0,
  },
  {
    name: '403',
    fault: { kind: 'refusal', status: 403 },
    title: 'KeyAPI does not allow this',
    money: free,
    next: again,
    counted: 0,
  },
  {
    name: '404',
    fault: { kind: 'refusal', status: 404 },
    title: 'KeyAPI found nothing there',
    money: free,
    next: again,
    counted: 0,
  },
  {
    name: '429',
    fault: { kind: 'refusal', status: 429, retryAfter: '90' },
    title: 'Too many requests',
    money: null,
    next: /^Wait 1:\d\d$/,
    counted: 0,
  },
  {
    name: '500 with the message of the service',
    fault: { kind: 'refusal', status: 500, message: 'Usage Limit Exceeded' },
    title: 'KeyAPI had a fault',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    name: '502 from a gateway',
    fault: { kind: 'html', status: 502 },
    title: 'KeyAPI had a fault',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    name: 'a refusal in the body',
    fault: { kind: 'code', code: 10_001, message: 'userinfo is failed' },
    title: 'KeyAPI had a fault',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    name: 'a captive portal',
    fault: { kind: 'html', status: 200 },
    title: 'The answer could not be read',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    name: 'half an answer',
    fault: { kind: 'truncated' },
    title: 'The answer could not be read',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    name: 'a cut connection',
    fault: { kind: 'cut' },
    title: 'KeyAPI could not be reached',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    name: 'a huge body',
    fault: { kind: 'huge', bytes: 6_000_000 },
    title: 'The answer was too large',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    name: 'a redirect to another host',
    fault: { kind: 'redirect', status: 302, location: 'https://elsewhere.example/' },
    title: 'KeyAPI could not be reached',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    name: 'nothing known',
    fault: { kind: 'empty', as: 'null' },
    title: 'KeyAPI knows nothing of this video',
    money: null,
    next: again,
    counted: 2,
  },
];

const buyButton = (frame: Frame) => frame.getByRole('button', { name: /^Load the daily trend/ });

async function ask(page: Page): Promise<Frame> {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await page.waitForTimeout(600);
  await buyButton(frame).click();
  return frame;
}

for (const { name, fault, title, money, next, counted } of refusals) {
  test(`${name}: a sentence, a next step, and no second request`, async ({ page, standin }) => {
    standin.fault(fault, { endpoint: 'videoTrends' });
    const frame = await ask(page);
    await expect(frame.getByRole('heading', { name: title })).toBeVisible();
    if (money) await expect(frame.getByText(money)).toBeVisible();
    await expect(frame.getByRole('button', { name: next })).toBeVisible();
    await standin.settled();
    expect(standin.ledger).toHaveLength(1);

    // it is still said after a reload, and the reload asks for nothing
    await page.reload();
    const reopened = () => page.frames().find((each) => each.url().startsWith('chrome-extension:'));
    await expect.poll(reopened).toBeDefined();
    await expect((reopened() ?? frame).getByRole('heading', { name: title })).toBeVisible();
    expect(standin.ledger).toHaveLength(1);
    expect(standin.strayHosts).toEqual([]);

    await page.evaluate(() =>
      history.pushState({}, '', '/@sunny.kitchen/video/7561644792577360009'),
    );
    const other = reopened() ?? frame;
    if (fault.kind === 'refusal' && [401, 402, 403, 429].includes(fault.status)) return;
    await expect(other.getByText(`${50 - counted} of 50 credits left today`)).toBeVisible();
  });
}

test('what KeyAPI said is quoted', async ({ page, standin }) => {
  standin.fault({ kind: 'refusal', status: 500, message: 'page_size max is 10' });
  const frame = await ask(page);
  await expect(frame.getByText('KeyAPI said: “page_size max is 10”')).toBeVisible();
});

test('after a fault the next deliberate click works, without a reload', async ({
  page,
  standin,
}) => {
  standin.fault({ kind: 'refusal', status: 503 });
  const frame = await ask(page);
  await page.waitForTimeout(700);
  await frame.getByRole('button', { name: againDoubtful }).click();
  await expect(frame.locator('canvas')).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'KeyAPI had a fault' })).toHaveCount(0);
  expect(standin.ledger).toHaveLength(2);
});

test('an answer that never ends is given up after 20 s and never asked again', async ({
  page,
  standin,
}) => {
  standin.fault({ kind: 'endless', everyMs: 500 });
  const frame = await ask(page);
  await expect(frame.getByText('Loading the daily trend')).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'KeyAPI took too long' })).toBeVisible({
    timeout: 25_000,
  });
  await expect(frame.getByText(doubtful)).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});

test('rows that cannot be read are counted, the others shown', async ({ page, standin }) => {
  standin.fault({ kind: 'bad-rows' });
  const frame = await ask(page);
  await expect(
    frame.getByText(/^Partly unreadable: \d+ rows? (was|were) left out\.$/),
  ).toBeVisible();
  await expect(frame.locator('canvas')).toBeVisible();
});

test('offline: nothing is sent', async ({ page, context, standin }) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await page.waitForTimeout(600);
  await context.setOffline(true);
  await buyButton(frame).click();
  await expect(frame.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  expect(standin.ledger).toHaveLength(0);
  await context.setOffline(false);
  await page.waitForTimeout(600);
  await frame.getByRole('button', { name: again }).click();
  await expect(frame.locator('canvas')).toBeVisible();
  expect(standin.ledger).toHaveLength(1);
});
