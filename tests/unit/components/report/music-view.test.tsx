// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { MusicView } from '@/components/report/music-view';
import type { Stage } from '@/components/report/stage';
import type { Overview } from '@/lib/messaging/protocol';
import type { Holding } from '@/lib/schema/holding';
import type { Params } from '@/lib/schema/question';
import { Settings } from '@/lib/schema/settings';

import { fetchedOnDay, soundOf } from '../../lib/metrics/sound-example';
import { mount } from '../chart/mount';

type Asked = Params<'musicDetail'>;
interface Request {
  call: string;
  input: { question?: { params: Asked }; soundPeriod?: number };
}

const clipId = '6703723351497508865';
const stage = { surface: 'panel' } as Stage;
const overview: Overview = {
  key: 'computer',
  settings: Settings.parse({ region: 'DE', hidden: ['trend'] }),
  settingsCondition: 'kept',
  withheld: [],
  spending: null,
};

const offered: Holding<'musicDetail'> = {
  report: null,
  empty: null,
  stale: false,
  price: 2,
  loading: false,
  trouble: null,
};
const held: Holding<'musicDetail'> = {
  ...offered,
  report: { kind: 'library', data: soundOf(), dropped: 0, fetchedAt: fetchedOnDay(7), price: 2 },
};

/** What the background holds for a question. */
let answer: (asked: Asked) => Holding<'musicDetail'>;
let requests: Request[];

beforeEach(() => {
  fakeBrowser.reset();
  requests = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (request: Request) => {
      requests.push(request);
      const params = request.input.question?.params;
      return { ok: true, value: params ? answer(params) : overview.settings };
    },
  });
});

async function mountView(at: Stage = stage) {
  const props = { subject: { kind: 'music', clipId } as const, facts: null, overview, stage: at };
  const { page, show } = await mount(<MusicView {...props} now={fetchedOnDay(8)} />);
  const choose = (days: number) =>
    act(async () => page.querySelector<HTMLInputElement>(`input[value="${days}"]`)?.click());
  const title = () => page.querySelector('h1')?.textContent;
  return { page, show, choose, title };
}

const looks = () =>
  requests.flatMap(({ call, input }) => (call === 'get' && input.question?.params) || []);

test('asks for the region and period of the settings, and only looks', async () => {
  answer = () => offered;
  const { page, title } = await mountView();
  expect(title()).toBe(`Sound ${clipId}`);
  expect(looks()).toEqual([{ clip_id: clipId, region: 'DE', period: 30 }]);
  expect(page.textContent).toContain('for Germany, 30 days');
  expect(page.querySelector('[data-spends]')?.textContent).toBe('Load this sound · 2 credits');
});

test('another period only looks, is remembered, and keeps whose sound it is', async () => {
  answer = ({ period }) => (period === 7 ? offered : held);
  const { page, choose, title } = await mountView();
  expect(title()).toBe('New Sun');
  expect(page.querySelector('dl[aria-label="About this sound"]')).not.toBeNull();
  await choose(7);
  expect(title()).toBe('New Sun');
  expect(page.querySelector('dl[aria-label="About this sound"]')).toBeNull();
  expect(page.querySelector('[data-spends]')?.textContent).toBe('Load this sound · 2 credits');
  expect(looks().map(({ period }) => period)).toEqual([30, 7]);
  expect(requests.filter(({ call }) => call === 'buy')).toEqual([]);
  expect(requests.find(({ call }) => call === 'changeSettings')?.input).toEqual({ soundPeriod: 7 });
});

test('what was made up does not outlive its answer', async () => {
  const sample = { ...soundOf({ title: 'Sample sound' }) };
  answer = ({ period }) =>
    period === 7
      ? offered
      : {
          ...offered,
          report: { kind: 'sample', data: sample, dropped: 0, fetchedAt: 0, price: 0 },
          trouble: { code: 'no-key' },
        };
  const { page, choose, title } = await mountView();
  expect(title()).toBe('Sample sound');
  expect(page.textContent).toContain('These figures are made up');
  expect(page.textContent).not.toContain('Copy figures');
  expect(page.querySelector('[data-spends]')).toBeNull();
  await choose(7);
  expect(title()).toBe(`Sound ${clipId}`);
});

test('away from the sound’s page it links there', async () => {
  answer = () => held;
  const inPanel = await mountView();
  expect(inPanel.page.querySelector('header a')).toBeNull();
  const inPopup = await mountView({ ...stage, surface: 'popup' });
  expect(inPopup.page.querySelector('header a')?.getAttribute('href')).toBe(
    `https://www.tiktok.com/music/x-${clipId}`,
  );
});
