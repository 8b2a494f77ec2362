// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { useOverview } from '@/components/hooks/use-overview';
import { Money } from '@/components/options/money';
import type { Change } from '@/components/options/use-change';
import { call } from '@/lib/messaging/call';
import { Limits } from '@/lib/schema/journal';
import { text } from '@/lib/text/en';

import {
  type Background,
  enter,
  choose,
  leave,
  patience,
  press,
  see,
  show,
  startBackground,
  type,
  words,
} from './page';

const { money, saved } = text.options;
let background: Background;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(leave);

const asked = () => background.calls.map(({ call: name }) => name);
const limits = () => background.spending?.limits;

function MoneyAlone() {
  const { overview, reload } = useOverview();
  if (!overview) return null;
  const { spending, settings } = overview;
  const change: Change = async (part) => void (await call('changeSettings', part));
  return <Money {...{ spending, settings, change, reload }} />;
}

describe('money', () => {
  it('refuses at the field what is no limit', async () => {
    show(<MoneyAlone />);
    for (const [typed, sentence] of [
      ['', money.faults.empty],
      ['1.5', money.faults.notWhole],
      ['-3', money.faults.notWhole],
      ['many', money.faults.notWhole],
      ['100001', money.faults.tooLarge('100,000')],
    ] as const) {
      await type(money.day, typed);
      await enter(money.day);
      await see(sentence);
    }
    expect(asked().includes('setLimits')).toBe(false);
  });

  it('keeps a limit at once, beside the other, and says so', async () => {
    show(<MoneyAlone />);
    await type(money.month, '0');
    await enter(money.month);
    await see(saved);
    await see(money.stopped);
    expect(limits()).toEqual({ day: 50, month: 0 });
  });

  it('takes the largest limits of the schema and no more', async () => {
    show(<MoneyAlone />);
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
    background.spending = { day, month: day, limits: { day: 50, month: 41 }, automaticAt: 0 };
    show(<MoneyAlone />);
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
    background.spending = { day, month: day, limits: { day: 50, month: 500 }, automaticAt: 0 };
    show(<MoneyAlone />);
    await see('2999, the last day Sidelight saw');
    await press(money.startDay);
    await expect.poll(asked, patience).toContain('startDay');
  });

  it('loads by itself only where somebody ticked it, and names the price there', async () => {
    show(<MoneyAlone />);
    await see('The newest 10 videos · 1 credit each');
    await choose('Sounds');
    await see(saved);
    expect(background.settings.automatic).toEqual(['music']);
  });

  it('says that nothing can be bought where its record cannot be read', async () => {
    background.spending = null;
    show(<MoneyAlone />);
    await see(money.unreadable.body);
    expect(words()).not.toContain(money.limitsHint);
    await press(money.unreadable.begin);
    await see(money.beginning.body);
    expect(asked()).not.toContain('startMoney');
    await press(money.beginning.yes);
    await expect.poll(asked, patience).toContain('startMoney');
  });
});
