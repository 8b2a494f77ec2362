// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';

import { useAutomatic } from '@/components/hooks/use-automatic';
import type { Held } from '@/components/hooks/use-holding';
import type { Holding } from '@/lib/schema/holding';

import { mount } from '../chart/mount';
import { listHolding } from './list-holding';

const buy = vi.fn<Held<'videoList'>['buy']>();

function Page({
  holding,
  chosen = true,
}: {
  holding: Holding<'videoList'> | null;
  chosen?: boolean;
}) {
  const held = { holding, fault: null, loading: false, buy, look: () => {} };
  return <p>{useAutomatic(held, chosen) ? 'awaited' : 'quiet'}</p>;
}

const offered = listHolding(undefined);
const rest = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

let visibility: DocumentVisibilityState;
async function show(state: DocumentVisibilityState) {
  visibility = state;
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
}

beforeEach(() => {
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

it('buys once after a rest of 1.5 s, at the price that was shown, and says that nobody clicked', async () => {
  const { page, show: render } = await mount(<Page holding={offered} />);
  expect(page.textContent).toBe('awaited');
  await rest(1499);
  expect(buy).not.toHaveBeenCalled();
  await rest(1);
  expect(buy.mock.calls).toEqual([[1, 0, 'automatic']]);
  await render(<Page holding={{ ...offered }} />);
  await rest(60_000);
  expect(buy).toHaveBeenCalledOnce();
  // it promises nothing that it will not do
  expect(page.textContent).toBe('quiet');
});

it('rests only while the page is in sight', async () => {
  await mount(<Page holding={offered} />);
  await rest(1000);
  await show('hidden');
  await rest(60_000);
  expect(buy).not.toHaveBeenCalled();
  await show('visible');
  await rest(1499);
  expect(buy).not.toHaveBeenCalled();
  await rest(1);
  expect(buy).toHaveBeenCalledOnce();
});

it.each([
  ['it was not chosen', offered, false],
  ['nobody knows yet what is held', null, true],
  [
    'something is held, even if old',
    { ...listHolding({ last: true, kind: 'library', at: 1 }), stale: true },
    true,
  ],
  ['KeyAPI knows nothing', { ...offered, empty: { reason: 'not-in-library', at: 1 } }, true],
  ['something stands in the way', { ...offered, trouble: { code: 'no-key' } }, true],
] as const)('stays quiet where %s', async (_, holding, chosen) => {
  const { page } = await mount(<Page holding={holding} chosen={chosen} />);
  expect(page.textContent).toBe('quiet');
  await rest(60_000);
  expect(buy).not.toHaveBeenCalled();
});

it('stays quiet after somebody has gone on', async () => {
  const { show: render } = await mount(<Page key="a" holding={offered} />);
  await rest(1000);
  await render(<p>elsewhere</p>);
  await rest(60_000);
  expect(buy).not.toHaveBeenCalled();
});
