// @vitest-environment happy-dom
import { act, useLayoutEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { useOverview } from '@/components/hooks/use-overview';
import { askAhead } from '@/lib/messaging/ahead';
import { tellNews } from '@/lib/messaging/news';
import type { Overview } from '@/lib/messaging/protocol';
import { Settings } from '@/lib/schema/settings';

type Answer = (value: Overview) => void;

const overviewOf = (key: Overview['key']): Overview => ({
  key,
  settings: Settings.parse({}),
  settingsCondition: 'kept',
  withheld: [],
  spending: null,
});

let asked: Answer[] = [];
let root: Root;
let place: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  fakeBrowser.reset();
  asked = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: () =>
      new Promise((resolve) => {
        asked.push((value) => resolve({ ok: true, value }));
      }),
  });
  place = document.createElement('div');
  root = createRoot(place);
});
const { id } = fakeBrowser.runtime;
afterEach(async () => {
  // the files of this project share their browser
  Object.assign(fakeBrowser.runtime, { id });
  await act(async () => root.unmount());
});

function View({ onDrawn }: { onDrawn?: () => void }) {
  const { overview, failure } = useOverview();
  useLayoutEffect(() => onDrawn?.(), [onDrawn]);
  return <p>{failure ?? overview?.key ?? 'waiting'}</p>;
}

const answer = (turn: number, key: Overview['key']) =>
  act(async () => asked[turn]?.(overviewOf(key)));

it('asks anew when the key, settings or money changed anywhere, not for every answer', async () => {
  await act(async () => root.render(<View />));
  expect(place.textContent).toBe('waiting');
  await answer(0, 'none');
  expect(place.textContent).toBe('none');
  tellNews({ changed: 'answer', key: 'q' });
  tellNews({ changed: 'key' });
  await act(async () => {
    await expect.poll(() => asked.length).toBe(2);
  });
  await answer(1, 'computer');
  expect(place.textContent).toBe('computer');
});

it('never lets an older answer replace a newer one', async () => {
  await act(async () => root.render(<View />));
  tellNews({ changed: 'settings' });
  await act(async () => {
    await expect.poll(() => asked.length).toBe(2);
  });
  await answer(1, 'session');
  await answer(0, 'none');
  expect(place.textContent).toBe('session');
});

/** Asks ahead at a time long past, so that no other test meets the answer. */
async function haveAnswered(key: Overview['key']): Promise<void> {
  vi.spyOn(performance, 'now').mockReturnValue(-10_000);
  const ahead = askAhead('overview', undefined);
  await answer(0, key);
  await ahead;
}

it('shows what was asked for ahead, and does not ask again', async () => {
  await haveAnswered('session');
  await act(async () => root.render(<View />));
  expect(place.textContent).toBe('session');
  expect(asked).toHaveLength(1);
});

it('asks again where what was asked for ahead became old before anybody heard of changes', async () => {
  await haveAnswered('session');
  const growOld = () => void vi.spyOn(performance, 'now').mockReturnValue(-8000);
  await act(async () => root.render(<View onDrawn={growOld} />));
  expect(place.textContent).toBe('session');
  expect(asked).toHaveLength(2);
  await answer(1, 'none');
  expect(place.textContent).toBe('none');
});

it('keeps the code of a failure', async () => {
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await act(async () => root.render(<View />));
  expect(place.textContent).toBe('updated');
});
