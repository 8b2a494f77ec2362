import { callFrom, killBackground, readMoney } from '../background.ts';
import { launchChromium, openExtensionPage, welcomePage } from '../extension.ts';
import { openPanel, panelFrame } from '../panel.ts';
import { openPopup } from '../popup.ts';
import { elsewhere, example } from '../videos.ts';
import { expect, test } from './fixtures.ts';
import { sidePanel } from './side-panel.ts';

const other = (count: number) => `/@sunny.kitchen/video/756164479257736000${count}`;
const offer = 'Load the daily trend';
const grown = '56.0M';
const caption = 'one-pan lemon rice';

test('the side panel takes the place of the panel, buys once, and follows page, tab and window', async ({
  page,
  context,
  control,
  standin,
}) => {
  await page.goto(example.url);
  const frame = await openPanel(page);
  await frame.getByRole('button', { name: 'Open in the browser’s own side panel instead' }).click();
  const side = await sidePanel(control);
  await expect.poll(() => panelFrame(page)).toBeUndefined();
  await expect.poll(side.text).toContain('Totals from the page');
  expect(standin.ledger).toHaveLength(0);

  await side.press(offer);
  await expect.poll(side.text).toContain(grown);
  await standin.settled();
  expect(standin.ledger).toMatchObject([
    { endpoint: 'videoTrends', params: { video_id: example.id }, charged: 2 },
  ]);
  expect((await readMoney(control)).journal).toMatchObject([
    { surface: 'sidepanel', state: 'done' },
  ]);

  // as narrow as Firefox's, as wide as anybody likes
  for (const width of [250, 320, 600]) {
    await side.resize(width, 800);
    // a chart follows a frame later
    await expect.poll(() => side.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }

  // within the page, also without the background
  await killBackground(control);
  await side.evaluate(`globalThis.wrong = 0; new MutationObserver(() => {
    const shown = document.body.innerText;
    if (shown.includes('${offer}') && shown.includes('${grown}')) globalThis.wrong += 1;
  }).observe(document, { subtree: true, childList: true, characterData: true })`);
  await page.evaluate((path) => history.pushState({}, '', path), other(0));
  await expect.poll(side.text).not.toContain(grown);
  await expect.poll(side.text).toContain(offer);
  await page.goBack();
  await expect.poll(side.text).toContain(grown);
  expect(await side.evaluate('globalThis.wrong'), 'the former beside the new').toBe(0);

  // a tab that is none of TikTok, and back
  await control.bringToFront();
  await expect.poll(side.text).toContain('This tab shows no TikTok page');
  expect(await side.text()).not.toContain(grown);
  await page.bringToFront();
  await expect.poll(side.text).toContain(grown);

  // another TikTok tab, which nobody had asked before it came to the front
  const second = await context.newPage();
  await second.goto(`https://www.tiktok.com${other(1)}`);
  await expect.poll(side.text).toContain(offer);
  await page.evaluate((path) => history.pushState({}, '', path), other(2));
  expect(await side.text()).not.toContain(grown);
  await page.goBack();
  await second.close();
  // which tab follows is the browser's choice, where a page of other stories is open
  await page.bringToFront();
  await expect.poll(side.text).toContain(grown);

  // a tab of another window
  const opened = context.waitForEvent('page');
  await control.evaluate((url) => chrome.windows.create({ url, focused: true }), elsewhere);
  const window = await opened;
  await window.waitForLoadState();
  expect(await side.text()).toContain(grown);
  await window.close();

  await side.close();
  expect(standin.ledger).toHaveLength(1);
});

test('opened from settings, it follows whole loads, and the panel that was left open stays away', async ({
  page,
  context,
  control,
  standin,
}) => {
  await page.goto(elsewhere);
  await callFrom(control, 'changeSettings', { open: true, welcomed: true });
  const options = await openExtensionPage(context, 'options.html');
  await options.getByRole('button', { name: 'Open the side panel' }).click();
  const side = await sidePanel(control);
  await expect.poll(side.text).toContain('This tab shows no TikTok page');
  await page.bringToFront();
  await expect.poll(side.text).toContain('Followers');

  await page.goto(example.url);
  await expect.poll(side.text).toContain(caption);
  expect(await side.text()).not.toContain('Followers');
  // by now it would have come
  for (let turn = 0; turn < 2; turn += 1)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(panelFrame(page)).toBeUndefined();
  await page.goto('about:blank');
  await expect.poll(side.text).toContain('This tab shows no TikTok page');
  expect(await side.text()).not.toContain(caption);

  // whoever opens the panel in the page keeps it, here and after another tab
  await page.goto(example.url);
  await openPanel(page);
  await control.bringToFront();
  await expect.poll(side.text).toContain('This tab shows no TikTok page');
  await page.bringToFront();
  await expect.poll(side.text).toContain(caption);
  expect(panelFrame(page)).toBeDefined();
  await side.close();
  expect(standin.ledger).toHaveLength(0);
});

test('a page comes back from the back/forward cache, and the side panel with it', async ({
  standin,
}) => {
  const context = await launchChromium({ standin, backForwardCache: true });
  const control = await welcomePage(context);
  const page = await context.newPage();
  await page.goto(example.url);
  const popup = await openPopup(context);
  await popup.getByRole('button', { name: 'Side panel' }).click();
  const side = await sidePanel(control);
  await page.bringToFront();
  await expect.poll(side.text).toContain(caption);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.title = 'as it was left';
    }),
  );
  await page.goto(elsewhere);
  await expect.poll(side.text).toContain('Followers');
  // Playwright knows nothing of a page that comes back: the browser is asked
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(side.text).toContain(caption);
  const session = await context.newCDPSession(control);
  const titles = async () =>
    (await session.send('Target.getTargets')).targetInfos.map(({ title }) => title);
  await expect.poll(titles).toContain('as it was left');
  await context.close();
});

test('the popup opens the side panel; a chosen kind of page loads there by itself, once', async ({
  page,
  context,
  control,
  standin,
}) => {
  await callFrom(control, 'changeSettings', { automatic: ['video'] });
  await page.goto(example.url);
  const popup = await openPopup(context);
  await popup.getByRole('button', { name: 'Side panel' }).click();
  const side = await sidePanel(control);
  await expect.poll(() => context.pages().includes(popup), 'the popup is in the way').toBe(false);
  await page.bringToFront();
  await expect.poll(side.text).toContain(caption);
  // a tab of other stories may take an act for itself: here every tab believes that it is in front
  const scroll = async () => {
    await page.mouse.wheel(0, 10);
    return side.text();
  };
  await expect.poll(scroll, { intervals: [2500] }).toContain(grown);
  await control.bringToFront();
  await expect.poll(side.text).toContain('This tab shows no TikTok page');
  await page.bringToFront();
  await expect.poll(side.text).toContain(grown);
  await side.close();
  const bought = standin.ledger.filter(({ params }) => params['video_id'] === example.id);
  expect(bought).toHaveLength(1);
});

test('in a second window it follows that window, also when it begins anew with another in front', async ({
  page,
  context,
  control,
}) => {
  await callFrom(control, 'changeSettings', { welcomed: true });
  await page.goto(example.url);
  const opened = context.waitForEvent('page');
  await control.evaluate(() => chrome.windows.create({ url: 'options.html', focused: true }));
  const options = await opened;
  await options.getByRole('button', { name: 'Open the side panel' }).click();
  const side = await sidePanel(control);
  await expect.poll(side.text).toContain('This tab shows no TikTok page');
  await control.evaluate(async () => {
    const { windowId } = (await chrome.tabs.getCurrent()) ?? {};
    if (windowId !== undefined) await chrome.windows.update(windowId, { focused: true });
  });
  await page.bringToFront();
  await side.evaluate('Object.assign(globalThis, { old: true }); location.reload()');
  await expect.poll(() => side.evaluate('"old" in globalThis').catch(() => true)).toBe(false);
  await expect.poll(side.text).toMatch(/This tab shows no TikTok page|lemon rice/);
  expect(await side.text()).not.toContain(caption);
  await options.close();
});
