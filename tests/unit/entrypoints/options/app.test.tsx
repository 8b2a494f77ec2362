// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';

import { App } from '@/entrypoints/options/app';
import { readKey } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

import {
  type Background,
  button,
  choose,
  field,
  leave,
  miss,
  patience,
  pick,
  press,
  see,
  show,
  startBackground,
  type,
  words,
} from './page';

const {
  about,
  failures,
  first,
  key: keyWords,
  money,
  panel,
  reading,
  region,
  sample,
} = text.options;
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
  await see(about.body);
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
  await see(first.done.leads.none);
  await expect.poll(() => background.settings.welcomed, patience).toBe(true);
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

const shownTheme = () => document.documentElement.dataset['theme'];

// one story, because the page is long and takes its time
it('asks again where nobody answered, keeps what is chosen, and says where it could not', async () => {
  background.settings = { ...background.settings, welcomed: true };
  const refuseChanges = (code: string) => {
    background.refuse = (call) =>
      call === 'changeSettings' ? { ok: false, code, message: '' } : undefined;
  };
  background.refuse = () => ({ ok: false, code: 'unanswered', message: '' });
  show(<App />);
  await see(failures.unanswered.title);
  background.refuse = null;
  await press(failures.unanswered.action);
  await see('Sidelight 0.1.0');

  // each section is named in the way to them, and stands there
  const links = [...document.querySelectorAll('nav a')];
  const targets = links.map((link) => document.querySelector(link.getAttribute('href') ?? 'none'));
  expect(targets.map((section) => section?.querySelector('h2')?.textContent)).toEqual(
    links.map(({ textContent }) => textContent),
  );
  expect(links).toHaveLength(document.querySelectorAll('main > section').length);

  await choose(panel.themes.dark);
  await expect.poll(shownTheme, patience).toBe('dark');
  await expect.poll(() => background.settings.theme, patience).toBe('dark');
  await choose(reading.numberStyles.full);
  await see('56,008,699 views ·');

  refuseChanges('stored-by-newer');
  await choose(panel.sides.left);
  await see(failures.notSavedNewer);
  expect((await field(panel.sides.right)).checked).toBe(true);
  refuseChanges('updated');
  await choose(panel.modes.push);
  await see(failures.notSavedUpdated);
  background.refuse = null;

  // sample data are offered only while there is no key
  await choose(sample.label);
  await expect.poll(() => background.settings.sample, patience).toBe(true);
  await type(keyWords.label, 'sk_live_9c1b77e04d2a4f6b3f9a');
  await press(keyWords.save);
  await see('sk_live_…3f9a');
  await miss(sample.label);
  expect(background.settings.sample).toBe(false);
  expect(await button(keyWords.replace)).toBeTruthy();
  expect(words()).not.toContain(failures.unanswered.title);
}, 60_000);
