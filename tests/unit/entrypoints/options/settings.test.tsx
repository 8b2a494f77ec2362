// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { App } from '@/entrypoints/options/app';
import { saveKey } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

import {
  type Background,
  choose,
  field,
  leave,
  letGo,
  patience,
  press,
  see,
  show,
  startBackground,
  type,
  words,
} from './page';

const { appearance, failures, panel, privacy, sample } = text.options;
let background: Background;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(leave);

const settings = () => background.settings;

describe('appearance and panel', () => {
  const shownTheme = () => document.documentElement.dataset['theme'];

  it('colours the page at once', async () => {
    show(<App />);
    await choose(appearance.themes.dark);
    await expect.poll(shownTheme, patience).toBe('dark');
    await expect.poll(() => settings().theme, patience).toBe('dark');
    await choose(appearance.themes.auto);
    await expect.poll(shownTheme, patience).toBe(undefined);
  });

  it('moves the panel; its width counts when the slider is let go', async () => {
    show(<App />);
    await choose(panel.sides.left);
    await expect.poll(() => settings().side, patience).toBe('left');
    await choose(panel.modes.push);
    await expect.poll(() => settings().mode, patience).toBe('push');
    await type(panel.width, '420');
    await see('420 px');
    expect(settings().width).toBe(392);
    await letGo(panel.width);
    await expect.poll(() => settings().width, patience).toBe(420);
  });

  it('goes back to what is kept, and says so, where a change is refused', async () => {
    show(<App />);
    background.refuse = (call) =>
      call === 'changeSettings' ? { ok: false, code: 'stored-by-newer', message: '' } : undefined;
    await choose(panel.sides.left);
    await see(failures.notSavedNewer);
    expect((await field(panel.sides.right)).checked).toBe(true);
  });
});

it('offers sample data only while there is no key', async () => {
  show(<App />);
  await choose(sample.label);
  await expect.poll(() => settings().sample, patience).toBe(true);
  leave();
  await saveKey('sk_live_9c1b77e04d2a4f6b3f9a', 'computer');
  show(<App />);
  await see('sk_live_…3f9a');
  expect(words()).not.toContain(sample.label);
});

it('says that it was updated, or that nobody answered, with a next step', async () => {
  background.refuse = () => ({ ok: false, code: 'unanswered', message: '' });
  show(<App />);
  await see(failures.unanswered.title);
  background.refuse = null;
  await press(failures.unanswered.action);
  await see(privacy.title);
  background.refuse = () => ({ ok: false, code: 'updated', message: '' });
  await choose(panel.sides.left);
  await see(failures.notSavedUpdated);
});

it('names its version', async () => {
  show(<App />);
  await see('Sidelight 0.1.0');
});
