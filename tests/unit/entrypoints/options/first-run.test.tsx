// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';

import { App } from '@/entrypoints/options/app';
import { readKey } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

import {
  type Background,
  button,
  field,
  leave,
  press,
  show,
  startBackground,
  type,
  words,
} from './page';

const { first, key: keyWords, money } = text.options;
let background: Background;

beforeEach(async () => {
  background = await startBackground();
  background.settings = { ...background.settings, welcomed: false };
});
afterEach(leave);

const heading = () => document.querySelector('h2')?.textContent;

it('leads from the key over the region to money and out to TikTok', async () => {
  await show(<App />);
  expect(heading()).toBe(first.key.title);
  await type(field(keyWords.label), 'sk_live_9c1b77e04d2a4f6b3f9a');
  await press(button(keyWords.save));
  expect(await readKey()).toMatchObject({ place: 'computer' });
  await press(button(first.next));
  expect(heading()).toBe(first.region.title);
  await type(field<HTMLSelectElement>(text.options.region.label), 'DE');
  expect(background.settings.region).toBe('DE');
  await press(button(first.next));
  expect(heading()).toBe(first.money.title);
  expect(words()).toContain(money.lead);
  expect(words()).toContain('Daily trend of a video2 credits');
  expect(words()).toContain('Videos of a creator, per page of 101 credit');
  expect(background.settings.welcomed).toBe(false);
  await press(button(first.finish));
  expect(background.settings.welcomed).toBe(true);
  expect(words()).toContain(first.done.leads.real);
  expect(button(first.done.tiktok).getAttribute('href')).toBe('https://www.tiktok.com');
  expect(background.calls.some(({ call }) => call === 'buy')).toBe(false);
  await press(button(first.done.settings));
  expect(words()).toContain(text.options.privacy.title);
});

it('goes on without a key, step by step, and moves the reader along', async () => {
  await show(<App />);
  await press(button(first.withoutKey));
  expect(document.activeElement?.textContent).toBe(first.region.title);
  await press(button(first.back));
  expect(document.activeElement?.textContent).toBe(first.key.title);
  await press(button(first.withoutKey));
  await press(button(first.next));
  await press(button(first.finish));
  expect(words()).toContain(first.done.leads.none);
});

it('can be put aside at once, for good', async () => {
  await show(<App />);
  await press(button(first.skipAll));
  expect(background.settings.welcomed).toBe(true);
  await leave();
  await show(<App />);
  expect(words()).toContain(text.options.privacy.title);
});

it('offers sample data instead of a key', async () => {
  await show(<App />);
  await press(button(first.key.sample));
  expect(background.settings.sample).toBe(true);
  expect(heading()).toBe(first.region.title);
  await press(button(first.next));
  await press(button(first.finish));
  expect(words()).toContain(first.done.leads.sample);
});
