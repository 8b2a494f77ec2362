// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { App } from '@/entrypoints/options/app';
import { readKey, saveKey } from '@/lib/storage/key';
import { text } from '@/lib/text/en';

import {
  type Background,
  button,
  enter,
  field,
  leave,
  press,
  settle,
  show,
  startBackground,
  type,
  words,
} from './page';

const { key: keyWords } = text.options;
const key = 'sk_live_9c1b77e04d2a4f6b3f9a';
let background: Background;
const called = (call: string) => background.calls.filter((one) => one.call === call);

beforeEach(async () => {
  background = await startBackground();
});
afterEach(leave);

describe('saving', () => {
  it('refuses an empty key at the field, without any request', async () => {
    await show(<App />);
    const before = background.calls.length;
    await press(button(keyWords.save));
    expect(words()).toContain(keyWords.faults.empty);
    const input = field(keyWords.label);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(input);
    expect(background.calls.length).toBe(before);
    expect(await readKey()).toBe(null);
  });

  it('keeps the key on this computer, tells the background, and shows it masked only', async () => {
    await show(<App />);
    await type(field(keyWords.label), ` ${key} `);
    await enter(field(keyWords.label));
    expect(await readKey()).toEqual({ key, place: 'computer' });
    expect(called('keyChanged')).toHaveLength(1);
    expect(called('buy')).toHaveLength(0);
    expect(words()).toContain('sk_live_…3f9a');
    expect(document.documentElement.outerHTML).not.toContain(key);
  });

  it('keeps it until the browser closes where that is chosen', async () => {
    await show(<App />);
    await press(field(keyWords.place.session));
    await type(field(keyWords.label), key);
    await press(button(keyWords.save));
    expect(await readKey()).toEqual({ key, place: 'session' });
  });

  it('hints at an unusual key and keeps it all the same', async () => {
    await show(<App />);
    await type(field(keyWords.label), 'my-other-key-123');
    expect(words()).toContain(keyWords.unusual);
    await press(button(keyWords.save));
    expect((await readKey())?.key).toBe('my-other-key-123');
  });

  it('ends the sample', async () => {
    background.settings = { ...background.settings, sample: true };
    await show(<App />);
    expect(words()).toContain(text.options.sample.label);
    await type(field(keyWords.label), key);
    await press(button(keyWords.save));
    expect(words()).not.toContain(text.options.sample.label);
    expect(background.settings.sample).toBe(false);
  });
});

describe('a kept key', () => {
  it('enters the page only while it is shown', async () => {
    await saveKey(key, 'computer');
    await show(<App />);
    expect(document.documentElement.outerHTML).not.toContain(key);
    await press(button(keyWords.show));
    expect(words()).toContain(key);
    await press(button(keyWords.hide));
    expect(document.documentElement.outerHTML).not.toContain(key);
  });

  it('moves to the other place', async () => {
    await saveKey(key, 'computer');
    await show(<App />);
    await press(field(keyWords.place.session));
    expect(await readKey()).toEqual({ key, place: 'session' });
    expect(called('keyChanged')).toHaveLength(1);
  });

  it('is removed only after a second word, and says what stays on the disk', async () => {
    await saveKey(key, 'computer');
    await show(<App />);
    await press(button(keyWords.remove));
    expect((await readKey())?.key).toBe(key);
    await press(button(keyWords.removing.no));
    expect((await readKey())?.key).toBe(key);
    await press(button(keyWords.remove));
    await press(button(keyWords.removing.yes));
    expect(await readKey()).toBe(null);
    expect(called('keyChanged')).toHaveLength(1);
    expect(words()).toContain(keyWords.removed.body);
  });

  it('that cannot be read is never taken for none', async () => {
    background.unreadable = true;
    await show(<App />);
    expect(words()).toContain(keyWords.unreadable.title);
    expect(words()).not.toContain(keyWords.hint);
    background.unreadable = false;
    await press(button(keyWords.unreadable.action));
    expect(words()).toContain(keyWords.hint);
  });
});

describe('checking', () => {
  const check = async () => {
    await press(button('Check the key · 1 credit'));
    await settle();
  };

  it('buys one answer of the named price, at most once a click', async () => {
    await saveKey(key, 'computer');
    background.settings = { ...background.settings, region: 'DE' };
    await show(<App />);
    await check();
    expect(called('buy')).toHaveLength(1);
    expect(called('buy')[0]?.input).toMatchObject({
      question: { endpoint: 'videoList', params: { region: 'DE', page_num: 1, page_size: 10 } },
      maxPrice: 1,
      surface: 'options',
    });
    expect(words()).toContain(keyWords.check.works);
  });

  it('gives a wrong key, an empty one and no network three different sentences', async () => {
    await show(<App />);
    await press(button(keyWords.save));
    const empty = announced();
    await type(field(keyWords.label), key);
    await press(button(keyWords.save));
    background.trouble = { code: 'key-refused', charge: 'free', at: 0, message: 'apiKey is null' };
    await check();
    const wrong = announced();
    background.trouble = { code: 'offline' };
    await check();
    const offline = announced();
    expect(new Set([empty, wrong, offline]).size).toBe(3);
    expect(empty).toBe('Paste a key first.');
    expect(wrong).toContain('“apiKey is null”');
    expect(offline).toContain('offline');
  });

  it('never buys again where the background did not answer', async () => {
    await saveKey(key, 'computer');
    background.refuse = (call) =>
      call === 'buy' ? { ok: false, code: 'unanswered', message: '' } : undefined;
    await show(<App />);
    await check();
    expect(called('buy')).toHaveLength(1);
    expect(words()).toContain(keyWords.check.unansweredTitle);
  });

  it('waits out a pause', async () => {
    await saveKey(key, 'computer');
    background.trouble = { code: 'rate-limited', until: Date.now() + 60_000 };
    await show(<App />);
    await check();
    expect(button(/^Wait (1:00|0:5\d)$/)).toHaveProperty('disabled', true);
  });
});

const announced = () =>
  [...document.querySelectorAll('[role=alert], [role=status]')]
    .map((one) => one.textContent)
    .join('');
