// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { Later } from '@/components/ui/later';

let root: Root;
let place: HTMLElement;
let frames: FrameRequestCallback[];

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1, () => {}));
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const show = (words: string) =>
  act(async () =>
    root.render(
      <>
        first,
        <Later>{words}</Later>
      </>,
    ),
  );
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it('comes after the frame in which what stands above it was drawn', async () => {
  await show(' later');
  await pass(50);
  expect(place.textContent).toBe('first,');
  frames[0]?.(0);
  expect(place.textContent).toBe('first,');
  await pass(0);
  expect(place.textContent).toBe('first, later');
});

it('comes also where there are no frames', async () => {
  await show(' later');
  await pass(100);
  expect(place.textContent).toBe('first, later');
});

it('follows what it is given, and waits only once', async () => {
  await show(' later');
  await pass(100);
  await show(' news');
  expect(place.textContent).toBe('first, news');
});

it('leaves no timer behind', async () => {
  await show(' later');
  await act(async () => root.render(null));
  frames[0]?.(0);
  expect(vi.getTimerCount()).toBe(0);
});
