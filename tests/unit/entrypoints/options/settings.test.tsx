// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { App } from '@/entrypoints/options/app';
import { Limits } from '@/lib/schema/journal';
import { saveKey } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

import {
  type Background,
  choose,
  enter,
  field,
  leave,
  letGo,
  patience,
  pick,
  press,
  see,
  show,
  startBackground,
  type,
  words,
} from './page';

const { appearance, failures, money, panel, privacy, region, sample, saved } = text.options;
let background: Background;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(leave);

const settings = () => background.settings;
const limits = () => background.spending?.limits;

describe('money', () => {
  it.each([
    ['', money.faults.empty],
    ['1.5', money.faults.notWhole],
    ['-3', money.faults.notWhole],
    ['many', money.faults.notWhole],
    ['100001', money.faults.tooLarge('100,000')],
  ])('refuses %j a day at the field', async (typed, sentence) => {
    show(<App />);
    await type(money.day, typed);
    await enter(money.day);
    await see(sentence);
    expect(background.calls.some(({ call }) => call === 'setLimits')).toBe(false);
  });

  it('keeps a limit at once, beside the other, and says so', async () => {
    show(<App />);
    await type(money.month, '0');
    await enter(money.month);
    await see(saved);
    await see(money.stopped);
    expect(limits()).toEqual({ day: 50, month: 0 });
  });

  it('takes the largest limits of the schema and no more', async () => {
    show(<App />);
    await type(money.day, '100000');
    await enter(money.day);
    await expect.poll(limits, patience).toEqual({ day: 100_000, month: 500 });
    await type(money.month, '1000000');
    await enter(money.month);
    await expect.poll(limits, patience).toEqual({ day: 100_000, month: 1_000_000 });
    expect(Limits.safeParse({ day: 100_001, month: 1_000_000 }).success).toBe(false);
    expect(Limits.safeParse({ day: 100_000, month: 1_000_001 }).success).toBe(false);
  });

  it('counts doubtful and reserved credits and names them', async () => {
    const day = { period: '2020-01-01', spent: 38, reserved: 2, doubtful: 1 };
    background.spending = { day, month: day, limits: { day: 50, month: 41 } };
    show(<App />);
    await see('41 of 50 credits');
    expect(words()).toContain(money.nearly);
    expect(words()).toContain(money.reached);
    expect(words()).toContain(money.doubtful('1'));
    expect(words()).toContain(money.doubtfulMeaning);
    expect(words()).toContain(money.reserved('2'));
    const [today] = document.querySelectorAll('[role=meter]');
    expect(today?.getAttribute('aria-valuenow')).toBe('41');
  });

  it('says when the clock stands before the day that pays', async () => {
    const day = { period: '2999-03-01', spent: 0, reserved: 0, doubtful: 0 };
    background.spending = { day, month: day, limits: { day: 50, month: 500 } };
    show(<App />);
    await see('2999, the last day Sidelight saw');
  });

  it('says that nothing can be bought where its record cannot be read', async () => {
    background.spending = null;
    show(<App />);
    await see(money.unreadable.body);
    expect(words()).not.toContain(money.limitsHint);
  });
});

describe('region', () => {
  it('takes any other code of two letters, in capitals', async () => {
    show(<App />);
    await pick(region.label, 'other');
    await type(region.code, 'is');
    await see(region.codeNamed('Iceland'));
    await enter(region.code);
    await expect.poll(() => settings().region, patience).toBe('IS');
  });

  it.each([
    ['', region.faults.empty],
    ['USA', region.faults.shape],
    ['1A', region.faults.shape],
    ['UK', region.faults.uk],
  ])('refuses %j at the field', async (typed, sentence) => {
    show(<App />);
    await pick(region.label, 'other');
    await type(region.code, typed);
    await enter(region.code);
    await see(sentence);
    expect(settings().region).toBe('US');
  });
});

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
