// @vitest-environment happy-dom
import { act, useLayoutEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { type Part, partOf, usePart } from '@/components/hooks/use-part';
import { ErrorBoundary } from '@/components/ui/error-boundary';

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => act(async () => root.unmount()));

function View({ part, onDrawn }: { part: Part<string> | null; onDrawn: (() => void) | undefined }) {
  const come = usePart(part);
  useLayoutEffect(() => onDrawn?.(), [onDrawn]);
  return <p>{come ?? 'waiting'}</p>;
}

const show = (part: Part<string> | null, onDrawn?: () => void) =>
  act(async () =>
    root.render(
      <ErrorBoundary fallback={<p>failed</p>}>
        <View part={part} onDrawn={onDrawn} />
      </ErrorBoundary>,
    ),
  );

it('shows a part when it has come, and fetches it once for all', async () => {
  const late = Promise.withResolvers<string>();
  const fetchPart = vi.fn(() => late.promise);
  const part = partOf(fetchPart);
  await show(part);
  void part.load();
  expect(place.textContent).toBe('waiting');
  await act(async () => late.resolve('chart'));
  expect(place.textContent).toBe('chart');
  expect(fetchPart).toHaveBeenCalledOnce();
});

it('shows a part that came between the drawing and its effect', async () => {
  let come: string | undefined;
  const part: Part<string> = { read: () => come, load: async () => 'chart' };
  await show(part, () => {
    come = 'chart';
  });
  expect(place.textContent).toBe('chart');
});

it('shows at once what is there', async () => {
  const part = partOf(async () => 'chart');
  await part.load();
  await show(part);
  expect(place.textContent).toBe('chart');
});

it('fetches nothing where no part is wanted', async () => {
  await show(null);
  expect(place.textContent).toBe('waiting');
});

it('says so where a part cannot be had, and is tried again by the next who wants it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const fetchPart = vi.fn(async () => 'chart').mockRejectedValueOnce(new Error('gone'));
  const part = partOf(fetchPart);
  await show(part);
  expect(place.textContent).toBe('failed');
  await part.load();
  expect(part.read()).toBe('chart');
});
