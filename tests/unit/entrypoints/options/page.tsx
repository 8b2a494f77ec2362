import 'fake-indexeddb/auto';
import { setTimeout } from 'node:timers/promises';

import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { type Call, type Overview, protocol, type Reply } from '@/lib/messaging/protocol';
import type { Holding, Trouble } from '@/lib/schema/holding';
import { Limits } from '@/lib/schema/journal';
import { Settings } from '@/lib/schema/settings';
import { readKey, removeKey } from '@/lib/storage/key';

/** A background that remembers what it was asked and answers as it is told. */
export interface Background {
  calls: { call: Call; input: unknown }[];
  settings: Settings;
  spending: Overview['spending'];
  /** What the next purchases meet. */
  trouble: Trouble | null;
  /** What to answer instead, where set. */
  refuse: ((call: Call) => Reply | undefined) | null;
  /** Stands for the place of the key where it cannot be read. */
  unreadable: boolean;
}

const row = (period: string) => ({ period, spent: 0, reserved: 0, doubtful: 0 });

export const held = (trouble: Trouble | null): Holding => ({
  report: null,
  empty: null,
  stale: false,
  price: 1,
  loading: false,
  trouble,
});

let root: Root | undefined;

/** Puts the background behind `runtime.sendMessage` and forgets what a former test left. */
export async function startBackground(): Promise<Background> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  fakeBrowser.reset();
  await removeKey();
  const background: Background = {
    calls: [],
    settings: Settings.parse({ welcomed: true }),
    spending: {
      day: row('2026-11-21'),
      month: row('2026-11'),
      limits: { day: 50, month: 500 },
    },
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
      spending: background.spending,
    } satisfies Overview;
  if (call === 'buy') return held(background.trouble);
  const { settings, spending } = background;
  if (call === 'changeSettings')
    background.settings = Settings.parse({ ...settings, ...(input as object) });
  if (call === 'keyChanged') background.settings = { ...settings, sample: false };
  if (call === 'setLimits' && spending)
    background.spending = { ...spending, limits: Limits.parse(input) };
  return call === 'changeSettings' ? background.settings : null;
}

export async function show(element: ReactNode): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  await act(async () => root?.render(element));
  await settle();
}

export async function leave(): Promise<void> {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
}

const quietTurns = 30;

/** Lets storage and messages come to their end: the page has stood still for many turns. */
export const settle = () =>
  act(async () => {
    let quiet = 0;
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    for (; quiet < quietTurns; quiet += 1) await setTimeout(1);
    observer.disconnect();
  });

const named = (element: Element) =>
  element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

/** The button or link with this name; the test fails where there is none. */
export function button(name: string | RegExp): HTMLElement {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
    fits(named(one)),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** The control whose label begins with these words. */
export function field<T extends HTMLElement = HTMLInputElement>(label: string): T {
  const found = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.trim().startsWith(label),
  );
  const control =
    found?.querySelector('input') ?? document.getElementById(found?.getAttribute('for') ?? '');
  if (!control) throw new Error(`no field ${label}`);
  return control as unknown as T;
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
  await settle();
}

/** Types as a person does: React hears it. */
export async function type(
  element: HTMLInputElement | HTMLSelectElement,
  value: string,
): Promise<void> {
  const owner = element instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(
      new Event(owner === HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
  await settle();
}

/** Lets go of a slider that was moved. */
export async function letGo(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  });
  await settle();
}

export async function enter(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await settle();
}

export const words = () => document.body.textContent ?? '';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
