// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';

import { App } from '@/entrypoints/options/app';
import { readKey } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

import {
  type Background,
  button,
  leave,
  patience,
  pick,
  press,
  see,
  show,
  startBackground,
  type,
} from './page';

const { first, key: keyWords, money, privacy, region } = text.options;
let background: Background;

beforeEach(async () => {
  background = await startBackground();
  background.settings = { ...background.settings, welcomed: false };
});
afterEach(leave);

const heading = async (title: string) => {
  await expect.poll(() => document.querySelector('h2')?.textContent, patience).toBe(title);
};
const focused = async (title: string) => {
  await expect.poll(() => document.activeElement?.textContent, patience).toBe(title);
};

it('leads from the key over the region to money and out to TikTok', async () => {
  show(<App />);
  await heading(first.key.title);
  await type(keyWords.label, 'sk_live_9c1b77e04d2a4f6b3f9a');
  await press(keyWords.save);
  await press(first.next);
  expect(await readKey()).toMatchObject({ place: 'computer' });
  await heading(first.region.title);
  await pick(region.label, 'DE');
  await expect.poll(() => background.settings.region, patience).toBe('DE');
  await press(first.next);
  await heading(first.money.title);
  await see(money.lead);
  await see('Daily trend of a video2 credits');
  await see('Videos of a creator, per page of 101 credit');
  expect(background.settings.welcomed).toBe(false);
  await press(first.finish);
  await see(first.done.leads.real);
  expect(background.settings.welcomed).toBe(true);
  expect((await button(first.done.tiktok)).getAttribute('href')).toBe('https://www.tiktok.com');
  expect(background.calls.some(({ call }) => call === 'buy')).toBe(false);
  await press(first.done.settings);
  await see(privacy.title);
});

it('goes on without a key, step by step, and moves the reader along', async () => {
  show(<App />);
  await press(first.withoutKey);
  await focused(first.region.title);
  await press(first.back);
  await focused(first.key.title);
  await press(first.withoutKey);
  await press(first.next);
  await press(first.finish);
  await see(first.done.leads.none);
});

it('can be put aside at once, for good', async () => {
  show(<App />);
  await press(first.skipAll);
  await expect.poll(() => background.settings.welcomed, patience).toBe(true);
  leave();
  show(<App />);
  await see(privacy.title);
});

it('offers sample data instead of a key', async () => {
  show(<App />);
  await press(first.key.sample);
  await heading(first.region.title);
  expect(background.settings.sample).toBe(true);
  await press(first.next);
  await press(first.finish);
  await see(first.done.leads.sample);
});
