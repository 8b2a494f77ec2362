// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { useOverview } from '@/components/hooks/use-overview';
import { KeyRows } from '@/entrypoints/options/key-rows';
import { useKeptKey } from '@/entrypoints/options/use-kept-key';
import type { Overview } from '@/lib/messaging/protocol';
import type { Trouble } from '@/lib/schema/holding';
import { readKey, saveKey } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

import {
  type Background,
  button,
  choose,
  enter,
  field,
  leave,
  miss,
  patience,
  press,
  see,
  show,
  startBackground,
  type,
  words,
} from './page';

const { key: keyWords } = text.options;
const key = 'sk_live_9c1b77e04d2a4f6b3f9a';
const checkName = 'Check the key · 1 credit';
let background: Background;
const called = (call: string) => background.calls.filter((one) => one.call === call);
const html = () => document.documentElement.outerHTML;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(leave);

/** The rows of the key, as options and its first run show them. */
function KeyAlone() {
  const { overview, reload } = useOverview();
  return overview && <Rows overview={overview} reload={reload} />;
}

function Rows({ overview, reload }: { overview: Overview; reload: () => Promise<void> }) {
  const keptKey = useKeptKey(overview.key, reload);
  return <KeyRows keptKey={keptKey} region={overview.settings.region} />;
}

describe('saving', () => {
  it('refuses an empty key at the field, without any request', async () => {
    show(<KeyAlone />);
    await button(keyWords.save);
    const before = background.calls.length;
    await press(keyWords.save);
    await see(keyWords.faults.empty);
    const input = await field(keyWords.label);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(input);
    expect(background.calls.length).toBe(before);
    expect(await readKey()).toBe(null);
  });

  it('keeps the key on this computer, tells the background, and shows it masked only', async () => {
    show(<KeyAlone />);
    await type(keyWords.label, ` ${key} `);
    await enter(keyWords.label);
    await see('sk_live_…3f9a');
    expect(await readKey()).toEqual({ key, place: 'computer' });
    expect(called('keyChanged')).toHaveLength(1);
    expect(called('buy')).toHaveLength(0);
    expect(html()).not.toContain(key);
  });

  it('keeps it until the browser closes where that is chosen', async () => {
    show(<KeyAlone />);
    await choose(keyWords.place.session);
    await type(keyWords.label, key);
    await press(keyWords.save);
    await see('sk_live_…3f9a');
    expect(await readKey()).toEqual({ key, place: 'session' });
  });

  it('hints at an unusual key and keeps it all the same', async () => {
    show(<KeyAlone />);
    await type(keyWords.label, 'my-other-key-123');
    await see(keyWords.unusual);
    await press(keyWords.save);
    await see(keyWords.yours);
    expect((await readKey())?.key).toBe('my-other-key-123');
  });
});

describe('a kept key', () => {
  it('enters the page only while it is shown', async () => {
    await saveKey(key, 'computer');
    show(<KeyAlone />);
    await see('sk_live_…3f9a');
    expect(html()).not.toContain(key);
    await press(keyWords.show);
    await see(key);
    await press(keyWords.hide);
    await miss(key);
    expect(html()).not.toContain(key);
  });

  it('moves to the other place', async () => {
    await saveKey(key, 'computer');
    show(<KeyAlone />);
    await choose(keyWords.place.session);
    await see(text.options.saved);
    expect(await readKey()).toEqual({ key, place: 'session' });
    expect(called('keyChanged')).toHaveLength(1);
  });

  it('is removed only after a second word, and says what stays on the disk', async () => {
    await saveKey(key, 'computer');
    show(<KeyAlone />);
    await press(keyWords.remove);
    await press(keyWords.removing.no);
    await miss(keyWords.removing.title);
    expect((await readKey())?.key).toBe(key);
    await press(keyWords.remove);
    await press(keyWords.removing.yes);
    await see(keyWords.removed.body);
    expect(await readKey()).toBe(null);
    expect(called('keyChanged')).toHaveLength(1);
  });

  it('that cannot be read is never taken for none', async () => {
    background.unreadable = true;
    show(<KeyAlone />);
    await see(keyWords.unreadable.title);
    expect(words()).not.toContain(keyWords.hint);
    background.unreadable = false;
    await press(keyWords.unreadable.action);
    await see(keyWords.hint);
  });
});

describe('checking', () => {
  it('buys one answer of the named price, once a click', async () => {
    await saveKey(key, 'computer');
    background.settings = { ...background.settings, region: 'DE' };
    show(<KeyAlone />);
    await press(checkName);
    await see(keyWords.check.works);
    expect(called('buy')).toHaveLength(1);
    expect(called('buy')[0]?.input).toMatchObject({
      question: { endpoint: 'videoList', params: { region: 'DE', page_num: 1, page_size: 10 } },
      maxPrice: 1,
      surface: 'options',
    });
  });

  it('gives a wrong key, an empty one and no network three different sentences', async () => {
    show(<KeyAlone />);
    await press(keyWords.save);
    await see('Paste a key first.');
    await type(keyWords.label, key);
    await press(keyWords.save);
    await check({ code: 'key-refused', charge: 'free', at: 0, message: 'apiKey is null' });
    await see('KeyAPI refused the key');
    await see('“apiKey is null”');
    expect(words()).not.toContain('You are offline');
    await check({ code: 'offline' });
    await see('You are offline');
    expect(words()).not.toContain('KeyAPI refused the key');
    expect(words()).not.toContain('Paste a key first.');
  });

  it('never buys again where the background did not answer', async () => {
    await saveKey(key, 'computer');
    background.refuse = (call) =>
      call === 'buy' ? { ok: false, code: 'unanswered', message: '' } : undefined;
    show(<KeyAlone />);
    await press(checkName);
    await see(keyWords.check.unansweredTitle);
    expect(called('buy')).toHaveLength(1);
  });

  it('waits out a pause', async () => {
    await saveKey(key, 'computer');
    show(<KeyAlone />);
    await check({ code: 'rate-limited', until: Date.now() + 600_000 });
    await expect.poll(checkButtons, patience).toEqual([true]);
    expect(words()).toMatch(/Wait (10:00|9:\d\d)/);
  });
});

async function check(trouble: Trouble) {
  background.trouble = trouble;
  await press(checkName);
}

/** Of each button that asks to wait, whether it is disabled. */
const checkButtons = () =>
  [...document.querySelectorAll('button')]
    .filter((one) => one.textContent?.startsWith('Wait '))
    .map((one) => one.disabled);
