import 'fake-indexeddb/auto';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  type CacheSize,
  type Call,
  type Overview,
  protocol,
  type Reply,
} from '@/lib/messaging/protocol';
import type { Holding, Trouble } from '@/lib/schema/holding';
import { type JournalRow, Limits, type Sums } from '@/lib/schema/journal';
import { type EndpointName, parameters } from '@/lib/schema/question';
import { Settings } from '@/lib/schema/settings';
import { readKey, removeKey } from '@/lib/storage/key';

/** A background that remembers what it was asked and answers as it is told. */
export interface Background {
  calls: { call: Call; input: unknown }[];
  settings: Settings;
  spending: Overview['spending'];
  /** What is kept of each endpoint. */
  cache: CacheSize[];
  /** What the journal holds, newest first. */
  journal: JournalRow[];
  sums: Sums;
  condition: Overview['settingsCondition'];
  withheld: Overview['withheld'];
  /** What the next purchases meet. */
  trouble: Trouble | null;
  /** What to answer instead, where set. */
  refuse: ((call: Call) => Reply | undefined) | null;
  /** Stands for the place of the key where it cannot be read. */
  unreadable: boolean;
}

const endpoints = Object.keys(parameters) as EndpointName[];
const row = (period: string) => ({ period, spent: 0, reserved: 0, doubtful: 0 });

const held = (trouble: Trouble | null): Holding => ({
  report: null,
  empty: null,
  stale: false,
  price: 1,
  loading: false,
  trouble,
});

/** A loaded machine takes its time. */
export const patience = { timeout: 15_000, interval: 20 };

let root: Root | undefined;

/** Puts the background behind `runtime.sendMessage` and forgets what a former test left. */
export async function startBackground(): Promise<Background> {
  fakeBrowser.reset();
  await removeKey();
  const background: Background = {
    calls: [],
    settings: Settings.parse({ welcomed: true }),
    spending: {
      day: row('2026-11-21'),
      month: row('2026-11'),
      limits: { day: 50, month: 500 },
      automaticAt: 0,
    },
    journal: [],
    sums: { days: [row('2026-11-20'), row('2026-11-21')], months: [], saved: [] },
    condition: 'kept',
    withheld: [],
    cache: endpoints.map((endpoint) => ({ endpoint, entries: 0, bytes: 0 })),
    trouble: null,
    refuse: null,
    unreadable: false,
  };
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '0.1.0' }),
    sendMessage: async (message: { call: Call; input: unknown }): Promise<Reply> => {
      protocol[message.call].input.parse(message.input);
      background.calls.push(message);
      return (
        background.refuse?.(message.call) ?? { ok: true, value: await reply(background, message) }
      );
    },
  });
  return background;
}

async function reply(background: Background, { call, input }: { call: Call; input: unknown }) {
  if (call === 'overview')
    return {
      key: background.unreadable ? 'unreadable' : ((await readKey())?.place ?? 'none'),
      settings: background.settings,
      settingsCondition: background.condition,
      withheld: background.withheld,
      spending: background.spending,
    } satisfies Overview;
  if (call === 'buy') return held(background.trouble);
  if (call === 'cacheSizes') return background.cache;
  if (call === 'sums') return background.sums;
  if (call === 'journal') return { rows: background.journal, unreadable: 0, next: null };
  if (call === 'settleSettings') background.condition = 'kept';
  if (call === 'clearCache') {
    const { endpoint } = protocol.clearCache.input.parse(input);
    background.cache = background.cache.map((size) =>
      size.endpoint === endpoint ? { endpoint, entries: 0, bytes: 0 } : size,
    );
  }
  const { settings, spending } = background;
  if (call === 'changeSettings')
    background.settings = Settings.parse({ ...settings, ...(input as object) });
  if (call === 'keyChanged') background.settings = { ...settings, sample: false };
  if (call === 'setLimits' && spending)
    background.spending = { ...spending, limits: Limits.parse(input) };
  return call === 'changeSettings' ? background.settings : null;
}

export function show(element: ReactNode): void {
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  root.render(element);
}

export function leave(): void {
  root?.unmount();
  document.body.replaceChildren();
}

export const words = () => document.body.textContent ?? '';

/** Waits until the page says this. */
export const see = async (sentence: string) => {
  await expect.poll(words, patience).toContain(sentence);
};

/** Waits until the page no longer says this. */
export const miss = async (sentence: string) => {
  await expect.poll(words, patience).not.toContain(sentence);
};

const nameOf = (element: Element) =>
  element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

/** The button or link with this name, as soon as there is one. */
export function button(name: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  }, patience);
}

/** The control whose label begins with these words, as soon as there is one. */
export function field<T extends HTMLElement = HTMLInputElement>(label: string): Promise<T> {
  return vi.waitFor(() => {
    const all = [...document.querySelectorAll('label')];
    const found = all.find((one) => one.textContent?.trim().startsWith(label));
    const control =
      found?.querySelector('input') ?? document.getElementById(found?.getAttribute('for') ?? '');
    if (!control) throw new Error(`no field ${label}`);
    return control as unknown as T;
  }, patience);
}

export const press = async (name: string) => (await button(name)).click();

/** Chooses a radio button, or turns a switch. */
export const choose = async (label: string) => (await field(label)).click();

/** Types as a person does: React hears it. */
export async function type(label: string, value: string): Promise<void> {
  enterValue(await field(label), HTMLInputElement, 'input', value);
}

/** Picks an option of a select. */
export async function pick(label: string, value: string): Promise<void> {
  enterValue(await field<HTMLSelectElement>(label), HTMLSelectElement, 'change', value);
}

function enterValue(
  element: HTMLElement,
  owner: { prototype: object },
  event: string,
  value: string,
): void {
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event(event, { bubbles: true }));
}

export async function enter(label: string): Promise<void> {
  const element = await field(label);
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}
