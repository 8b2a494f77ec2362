import type { CDPSession, Page } from '@playwright/test';

import { callFrom } from '../background.ts';
import { buy, middle, openProfile, rows, rowsOf } from '../creators.ts';
import { closePanel, openPanel } from '../panel.ts';
import { openPopup } from '../popup.ts';
import { expect, test } from './fixtures.ts';
import { sidePanel } from './side-panel.ts';

type Node = Awaited<ReturnType<typeof readDocument>>;

const readDocument = async (session: CDPSession) =>
  (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;

const textOf = (node: Node): string =>
  node.nodeValue + [...(node.children ?? [])].map((child) => textOf(child)).join('');

/** What stands in closed roots on the thumbnails of videos, by the video's id. */
function marksIn(node: Node, marks: Record<string, string> = {}): Record<string, string> {
  const attributes = node.attributes ?? [];
  const href = attributes[attributes.indexOf('href') + 1] ?? '';
  const id = /\/video\/(\d+)/.exec(href)?.[1];
  for (const child of node.children ?? []) {
    const [root] = child.shadowRoots ?? [];
    if (id && root) marks[id] = textOf(root);
    marksIn(child, marks);
  }
  return marks;
}

async function readMarks(page: Page): Promise<Record<string, string>> {
  const session = await page.context().newCDPSession(page);
  const marks = marksIn(await readDocument(session));
  await session.detach();
  return marks;
}

test('a creator whose videos are loaded has each multiple on its thumbnail, as the list says it', async ({
  page,
  context,
  control,
  standin,
}) => {
  const frame = await openProfile(page, 'sunny.kitchen');
  expect(await readMarks(page)).toEqual({});
  await buy(frame, 'Load the newest 10 videos · 1 credit');
  await expect(rows(frame)).toHaveCount(10);

  const loaded = rowsOf('sunny.kitchen', 1);
  const settled = Date.now() / 1000 - 72 * 3600;
  const expected = Object.fromEntries(
    loaded.map(({ id, views }) => {
      const others = loaded.filter((row) => row.id !== id && row.createdAt <= settled);
      const multiple = views / middle(others.map((row) => row.views));
      const written = multiple.toFixed(multiple < 9.995 ? 2 : multiple < 99.95 ? 1 : 0);
      // fewer than 20 others say it roughly
      return [id, `~×${written} usual`];
    }),
  );
  await expect.poll(() => readMarks(page)).toEqual(expected);
  // the page itself cannot read them
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('usual');

  await callFrom(control, 'changeSettings', { badges: false });
  await expect.poll(() => readMarks(page)).toEqual({});
  await callFrom(control, 'changeSettings', { badges: true });
  await expect.poll(() => readMarks(page)).toEqual(expected);

  await closePanel(page);
  await expect.poll(() => readMarks(page)).toEqual({});

  // the browser's side panel marks them as well, as long as the tab is the one in front
  const popup = await openPopup(context);
  await popup.getByRole('button', { name: 'Side panel' }).click();
  const side = await sidePanel(control);
  await page.bringToFront();
  await expect.poll(() => readMarks(page)).toEqual(expected);
  await control.bringToFront();
  await expect.poll(() => readMarks(page)).toEqual({});
  await page.bringToFront();
  await expect.poll(() => readMarks(page)).toEqual(expected);
  // a panel that comes and goes in the page takes nothing of them away
  const again = await openPanel(page);
  await expect(rows(again)).toHaveCount(10);
  await closePanel(page);
  await expect.poll(() => readMarks(page)).toEqual(expected);
  await side.close();
  await expect.poll(() => readMarks(page)).toEqual({});
  expect(standin.ledger).toHaveLength(1);
});
