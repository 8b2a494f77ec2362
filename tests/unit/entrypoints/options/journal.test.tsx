// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';

import { App } from '@/entrypoints/options/app';
import type { JournalRow } from '@/lib/schema/journal';
import { text } from '@/lib/text/en';

import {
  type Background,
  leave,
  miss,
  patience,
  press,
  see,
  show,
  startBackground,
  words,
} from './page';

const { journal, conditions } = text.options;
let background: Background;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(leave);

const row = (fields: Partial<JournalRow>): JournalRow => ({
  id: crypto.randomUUID(),
  clickId: 'click-id-1',
  questionKey: 'influencerVideos?page_num=2&unique_id=sunny.kitchen',
  endpoint: 'influencerVideos',
  price: 1,
  state: 'done',
  outcome: 'data',
  message: null,
  surface: 'popup',
  unasked: null,
  day: '2026-11-21',
  plannedAt: Date.UTC(2026, 10, 21, 12),
  endedAt: 1,
  ...fields,
});

it('tells of each request what for, from where, what came of it and what it cost', async () => {
  background.journal = [
    row({}),
    row({ state: 'unknown', outcome: 'timeout', price: 2, unasked: 'automatic', surface: 'panel' }),
    row({ state: 'free', outcome: 'rate-limited' }),
    row({ state: 'sent', outcome: null }),
    row({ state: 'note', outcome: 'new-day', endpoint: '', questionKey: '' }),
    row({ endpoint: 'of-tomorrow', questionKey: 'of-tomorrow?x=1', outcome: 'odd' }),
  ];
  background.sums = {
    days: [
      { period: '2026-11-20', spent: 0, reserved: 0, doubtful: 0 },
      { period: '2026-11-21', spent: 1, reserved: 1, doubtful: 2 },
    ],
    months: [{ period: '2026-11', spent: 1, reserved: 1, doubtful: 2 }],
    saved: [{ day: '2026-11-21', answers: 3, credits: 4 }],
  };
  show(<App />);
  await see('Videos of @sunny.kitchen · page 2');
  const rows = [...document.querySelectorAll(`ul[aria-label="${journal.title}"] li`)].map(
    ({ textContent }) => textContent,
  );
  expect(rows[0]).toMatch(/1 credit.*popupanswered$/);
  expect(rows[1]).toMatch(/2 credits, doubtful.*panel · loaded by itselftook too long$/);
  expect(rows[2]).toMatch(/free.*too many requests$/);
  expect(rows[3]).toMatch(/1 credit held.*under way$/);
  expect(rows[4]).toContain('New day started by hand');
  expect(rows[5]).toMatch(/^Another version’s request.*odd$/);
  expect(words()).toMatch(/4 credits on 1 day\. Most on .*21.*: 4 credits\./);
  expect(words()).toContain('3 answers shown again, worth 4 credits');
  expect(words()).toContain('November 2026');
});

it('is cleared only after a second word', async () => {
  background.journal = [row({})];
  const asked = () => background.calls.map(({ call }) => call);
  show(<App />);
  await press(journal.clear);
  await see(journal.clearing.body);
  expect(asked()).not.toContain('clearJournal');
  await press(journal.clearing.yes);
  await expect.poll(asked, patience).toContain('clearJournal');
  await see(journal.cleared);
});

it('says that settings came back from their second copy, until somebody has seen it', async () => {
  background.condition = 'restored';
  show(<App />);
  await see(conditions.restored.body);
  await press(conditions.restored.action);
  await miss(conditions.restored.body);
  expect(background.calls.map(({ call }) => call)).toContain('settleSettings');
});
