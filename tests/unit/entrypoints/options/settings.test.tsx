// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { App } from '@/entrypoints/options/app';
import { Limits } from '@/lib/schema/journal';
import { saveKey } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

import {
  type Background,
  button,
  enter,
  field,
  leave,
  letGo,
  press,
  show,
  startBackground,
  type,
  words,
} from './page';

const { appearance, failures, money, panel, region, sample, saved } = text.options;
let background: Background;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(leave);

describe('money', () => {
  it.each([
    ['', money.faults.empty],
    ['1.5', money.faults.notWhole],
    ['-3', money.faults.notWhole],
    ['many', money.faults.notWhole],
    ['100001', money.faults.tooLarge('100,000')],
  ])('refuses %j a day at the field', async (typed, sentence) => {
    await show(<App />);
    await type(field(money.day), typed);
    await enter(field(money.day));
    expect(words()).toContain(sentence);
    expect(background.calls.some(({ call }) => call === 'setLimits')).toBe(false);
  });

  it('keeps a limit at once, beside the other, and says so', async () => {
    await show(<App />);
    await type(field(money.month), '0');
    await enter(field(money.month));
    expect(background.spending?.limits).toEqual({ day: 50, month: 0 });
    expect(words()).toContain(saved);
    expect(words()).toContain(money.stopped);
  });

  it('takes the largest limits of the schema and no more', async () => {
    await show(<App />);
    await type(field(money.day), '100000');
    await enter(field(money.day));
    await type(field(money.month), '1000000');
    await enter(field(money.month));
    const largest = background.spending?.limits;
    expect(largest).toEqual({ day: 100_000, month: 1_000_000 });
    expect(Limits.safeParse({ ...largest, day: 100_001 }).success).toBe(false);
    expect(Limits.safeParse({ ...largest, month: 1_000_001 }).success).toBe(false);
  });

  it('counts doubtful and reserved credits and names them', async () => {
    const day = { period: '2020-01-01', spent: 38, reserved: 2, doubtful: 1 };
    background.spending = { day, month: day, limits: { day: 50, month: 41 } };
    await show(<App />);
    expect(words()).toContain('41 of 50 credits');
    expect(words()).toContain(money.nearly);
    expect(words()).toContain(money.reached);
    expect(words()).toContain(money.doubtful('1'));
    expect(words()).toContain(money.reserved('2'));
    const [today] = document.querySelectorAll('[role=meter]');
    expect(today?.getAttribute('aria-valuenow')).toBe('41');
  });

  it('says when the clock stands before the day that pays', async () => {
    const day = { period: '2999-03-01', spent: 0, reserved: 0, doubtful: 0 };
    background.spending = { day, month: day, limits: { day: 50, month: 500 } };
    await show(<App />);
    expect(words()).toContain('2999, the last day Sidelight saw');
  });

  it('says that nothing can be bought where its record cannot be read', async () => {
    background.spending = null;
    await show(<App />);
    expect(words()).toContain(money.unreadable.body);
    expect(words()).not.toContain(money.limitsHint);
  });
});

describe('region', () => {
  it('takes any other code of two letters, in capitals', async () => {
    await show(<App />);
    await type(field<HTMLSelectElement>(region.label), 'other');
    await type(field(region.code), 'is');
    expect(words()).toContain(region.codeNamed('Iceland'));
    await enter(field(region.code));
    expect(background.settings.region).toBe('IS');
  });

  it.each([
    ['', region.faults.empty],
    ['USA', region.faults.shape],
    ['1A', region.faults.shape],
    ['UK', region.faults.uk],
  ])('refuses %j at the field', async (typed, sentence) => {
    await show(<App />);
    await type(field<HTMLSelectElement>(region.label), 'other');
    await type(field(region.code), typed);
    await enter(field(region.code));
    expect(words()).toContain(sentence);
    expect(background.settings.region).toBe('US');
  });
});

describe('appearance and panel', () => {
  it('colours the page at once', async () => {
    await show(<App />);
    await press(field(appearance.themes.dark));
    expect(background.settings.theme).toBe('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await press(field(appearance.themes.auto));
    expect(document.documentElement.dataset['theme']).toBe(undefined);
  });

  it('moves the panel', async () => {
    await show(<App />);
    await press(field(panel.sides.left));
    await press(field(panel.modes.push));
    const width = field(panel.width);
    await type(width, '420');
    expect(background.settings.width).toBe(392);
    await letGo(width);
    expect(background.settings).toMatchObject({ side: 'left', mode: 'push', width: 420 });
  });

  it('goes back to what is kept, and says so, where a change is refused', async () => {
    await show(<App />);
    background.refuse = (call) =>
      call === 'changeSettings' ? { ok: false, code: 'stored-by-newer', message: '' } : undefined;
    await press(field(panel.sides.left));
    expect(words()).toContain(failures.notSavedNewer);
    expect(field(panel.sides.right).checked).toBe(true);
  });
});

it('offers sample data only while there is no key', async () => {
  await show(<App />);
  await press(field(sample.label));
  expect(background.settings.sample).toBe(true);
  await leave();
  await saveKey('sk_live_9c1b77e04d2a4f6b3f9a', 'computer');
  await show(<App />);
  expect(words()).not.toContain(sample.label);
});

it('says that it was updated, or that nobody answered, with a next step', async () => {
  background.refuse = () => ({ ok: false, code: 'unanswered', message: '' });
  await show(<App />);
  expect(words()).toContain(failures.unanswered.title);
  background.refuse = null;
  await press(button(failures.unanswered.action));
  expect(words()).toContain(text.options.privacy.title);
  background.refuse = () => ({ ok: false, code: 'updated', message: '' });
  await press(field(panel.sides.left));
  expect(words()).toContain(failures.notSavedUpdated);
});

it('names its version', async () => {
  await show(<App />);
  expect(words()).toContain('Sidelight 0.1.0');
});
