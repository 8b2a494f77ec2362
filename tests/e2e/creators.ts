import { expect, type Frame, type Page } from '@playwright/test';

import { answerTo } from '../standin/keyapi/endpoints.ts';
import { openPanel, panelFrame, press } from './panel.ts';

export const profile = (handle: string) => `https://www.tiktok.com/@${handle}`;

export interface Row {
  id: string;
  views: number;
  createdAt: number;
  sales: number;
  gmv: number;
}

/** What the stand-in answers about a creator, read by the test itself; `field` as on the wire. */
export function rowsOf(handle: string, page: number, field = '4', at = Date.now()): Row[] {
  const { text } = answerTo(
    'influencerVideos',
    {
      unique_id: handle,
      page_num: String(page),
      page_size: '10',
      influencer_video_sort_field: field,
      sort_type: '1',
    },
    Math.floor(at / 1000),
  );
  const { data } = JSON.parse(text) as { data: Record<string, string | number>[] };
  return data.map((row) => ({
    id: String(row['video_id']),
    views: Number(row['total_views_cnt']),
    createdAt: Number(row['create_time']),
    sales: Number(row['total_video_sale_cnt']),
    gmv: Number(row['total_video_sale_gmv_amt']),
  }));
}

const compact = new Intl.NumberFormat('en-US', {
  notation: 'compact',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
export const short = (value: number) =>
  value < 1000 ? String(Math.round(value)) : compact.format(value);

export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [lower = 0, upper = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (lower + upper) / 2;
}

export const tile = (frame: Frame, name: string) =>
  frame.getByRole('button', { name: new RegExp(`^${name}`) });
export const rows = (frame: Frame) => frame.locator('section[aria-label="Videos"] li');

/** Presses the control of this name that spends. */
export async function buy(frame: Frame, name: string) {
  await press(frame.getByRole('button', { name }));
}

/** The panel that was left open, on the page that has just been loaded. */
export async function panelOf(page: Page): Promise<Frame> {
  await expect.poll(() => panelFrame(page)).toBeDefined();
  const frame = panelFrame(page);
  if (!frame) throw new Error('The panel that was left open did not come back.');
  await frame.getByRole('main').waitFor();
  return frame;
}

export async function openProfile(page: Page, handle: string): Promise<Frame> {
  await page.goto(profile(handle));
  return openPanel(page);
}

/** Goes to another creator within the page, as TikTok does; the panel follows. */
export async function goTo(page: Page, frame: Frame, handle: string): Promise<void> {
  await page.evaluate((path) => history.pushState({}, '', path), `/@${handle}`);
  await expect(frame.getByRole('link', { name: `@${handle}` }).first()).toBeVisible();
}
