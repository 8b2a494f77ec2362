import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { handlers } from '@/entrypoints/background/handlers';
import { isProven } from '@/entrypoints/background/panels';
import { spending } from '@/lib/credits/budget';
import { setRefusal, standingRefusal } from '@/lib/credits/standing';
import { followNews, type News } from '@/lib/messaging/news';
import type { Reply } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/sender';
import { serve } from '@/lib/messaging/serve';
import { removeKey } from '@/lib/storage/key';
import { settings } from '@/lib/storage/settings';

import { withhold } from '../../lib/access/sites';
import { inputs } from '../../lib/messaging/messages';
import { send as sendAs, senders } from '../../lib/messaging/senders';
import {
  breakDatabase,
  keyOf,
  local,
  startWithKey,
  stubFetch,
  trends,
  videoId,
} from '../../lib/reports/background';

startWithKey();

const { contentScript, framedPanel, optionsTab } = senders;
const video = { kind: 'video', videoId } as const;
const placement = { side: 'right', mode: 'overlay', width: 392 };

async function send(call: string, input?: unknown, sender: Sender = optionsTab): Promise<Reply> {
  const reply = await sendAs({ call, input }, sender);
  if (!reply) throw new Error('not answered');
  return reply;
}

async function valueOf(reply: Promise<Reply>): Promise<unknown> {
  const settled = await reply;
  if (!settled.ok) throw new Error(settled.code);
  return settled.value;
}

const heard: News[] = [];
let stop = () => {};

beforeEach(() => {
  serve(handlers, isProven);
  heard.length = 0;
  stop = followNews((news) => heard.push(news));
});
afterEach(() => stop());

const told = (news: News[]) =>
  vi.waitFor(() => expect(heard).toStrictEqual(news), { timeout: 10_000 });

describe('the content script', () => {
  it('is told where the panel stands and what it would cost', async () => {
    const fetch = stubFetch(() => trends(1200));
    expect(await send('seen', { subject: video }, contentScript)).toMatchObject({
      ok: true,
      value: {
        placement,
        theme: 'auto',
        open: false,
        hint: { tone: 'price', lines: ['2', 'credits'] },
      },
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('changes whether the panel is open and where it stands', async () => {
    await send('opened', undefined, contentScript);
    await send('placed', { side: 'left', mode: 'push', width: 400 }, contentScript);
    expect(await settings.load()).toMatchObject({
      open: true,
      side: 'left',
      mode: 'push',
      width: 400,
    });
    await send('closed', undefined, contentScript);
    expect(await settings.load()).toMatchObject({ open: false, side: 'left' });
  });

  it('opens the panel also where that cannot be remembered', async () => {
    await local.set({ settings: { version: 2, value: {} } });
    expect(await send('opened', undefined, contentScript)).toMatchObject({
      ok: true,
      value: { nonce: expect.stringMatching(/^[\da-f-]{36}$/) },
    });
  });
});

describe('a framed panel', () => {
  it('may do nothing before it has shown the nonce of its tab, and then buys once', async () => {
    const fetch = stubFetch(() => trends(1200));
    expect(await send('buy', inputs.buy, framedPanel)).toMatchObject({ code: 'forbidden' });
    expect(await send('hello', { nonce: 'guessed' }, framedPanel)).toMatchObject({
      value: { accepted: false },
    });
    expect(await send('get', inputs.get, framedPanel)).toMatchObject({ code: 'forbidden' });
    expect(fetch).not.toHaveBeenCalled();

    const opened = (await valueOf(send('opened', undefined, contentScript))) as { nonce: string };
    expect(await valueOf(send('hello', opened, framedPanel))).toStrictEqual({ accepted: true });
    const bought = await valueOf(send('buy', inputs.buy, framedPanel));
    expect(bought).toMatchObject({ report: { price: 2 }, trouble: null });
    expect(await valueOf(send('get', inputs.get, framedPanel))).toStrictEqual(bought);
    expect(fetch).toHaveBeenCalledTimes(1);
    await told([
      { changed: 'answer', key: keyOf() },
      { changed: 'answer', key: keyOf() },
      { changed: 'money' },
    ]);
  });
});

describe('a page of ours', () => {
  it('sees key place, settings and spending, and never the key', async () => {
    const { limits, day } = await spending();
    const reply = await send('overview');
    expect(reply).toStrictEqual({
      ok: true,
      value: {
        key: 'computer',
        settings: await settings.load(),
        settingsCondition: 'kept',
        withheld: [],
        spending: {
          limits,
          day,
          month: { ...day, period: day.period.slice(0, 7) },
          automaticAt: 0,
        },
      },
    });
    expect(JSON.stringify(reply)).not.toContain('sk_live');
    await removeKey();
    expect(await valueOf(send('overview'))).toMatchObject({ key: 'none' });
  });

  it('sees which sites the browser withholds, and is offered nothing then', async () => {
    withhold('api.keyapi.ai');
    withhold('www.tiktok.com');
    expect(await valueOf(send('overview'))).toMatchObject({ withheld: ['keyapi', 'tiktok'] });
    expect(await valueOf(send('get', inputs.get))).toMatchObject({
      report: null,
      trouble: { code: 'withheld' },
    });
    expect(await valueOf(send('seen', { subject: video }, contentScript))).toMatchObject({
      hint: { tone: 'none', lines: [] },
    });
  });

  it('sees that its own records cannot be read', async () => {
    await breakDatabase();
    expect(await valueOf(send('overview'))).toMatchObject({ key: 'unreadable', spending: null });
  });

  it('changes settings and limits, and everybody hears of it', async () => {
    expect(await valueOf(send('changeSettings', { theme: 'dark' }))).toMatchObject({
      theme: 'dark',
    });
    await send('setLimits', { day: 7, month: 70 });
    expect((await spending()).limits).toStrictEqual({ day: 7, month: 70 });
    await told([{ changed: 'settings' }, { changed: 'money' }]);
  });

  it('tells nobody of a change that was not made', async () => {
    await local.set({ settings: { version: 2, value: {} } });
    expect(await send('changeSettings', { theme: 'dark' })).toMatchObject({
      code: 'stored-by-newer',
    });
    await send('setLimits', { day: 7, month: 70 });
    await told([{ changed: 'money' }]);
  });

  it('ends sample and refusal with another key', async () => {
    await settings.change({ sample: true });
    await setRefusal({ code: 'key-refused', at: 1, message: null });
    await send('keyChanged');
    expect((await settings.load()).sample).toBe(false);
    expect(await standingRefusal()).toBeNull();
    await told([{ changed: 'key' }]);
  });

  it('tells of another key also where the settings cannot be written', async () => {
    await local.set({ settings: { version: 2, value: { sample: true } } });
    expect(await send('keyChanged')).toStrictEqual({ ok: true, value: null });
    await told([{ changed: 'key' }]);
  });

  it('opens options', async () => {
    fakeBrowser.runtime.openOptionsPage = vi.fn();
    expect(await send('openOptions')).toStrictEqual({ ok: true, value: null });
    expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledTimes(1);
  });
});
