// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';

import { ActsContext, createActs } from '@/components/hooks/acts';
import { type Sight, SightContext } from '@/components/hooks/sight';
import { useAutomatic } from '@/components/hooks/use-automatic';
import type { Held } from '@/components/hooks/use-holding';
import type { Holding } from '@/lib/schema/holding';

import { mount } from '../chart/mount';
import { listHolding } from './list-holding';

const lastTime = 900;
let acts = createActs();
const buy = vi.fn<Held<'videoList'>['buy']>();

type Offer = { holding: Holding<'videoList'> | null; after?: number | null };

function Offered({ holding, after = lastTime }: Offer) {
  const held = { holding, fault: null, loading: false, buy, look: () => {} };
  return <p>{useAutomatic(held, after) ? 'awaited' : 'quiet'}</p>;
}

/** With the page's last act at 1000, after the last that loaded by itself. */
function Page({ sight, ...offer }: Offer & { sight?: Sight }) {
  const page = (
    <ActsContext value={acts}>
      <Offered {...offer} />
    </ActsContext>
  );
  return sight ? <SightContext value={sight}>{page}</SightContext> : page;
}

const offered = listHolding(undefined);
const rest = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

let visibility: DocumentVisibilityState;
async function show(state: DocumentVisibilityState) {
  visibility = state;
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
}

beforeEach(() => {
  acts = createActs();
  acts.begin(1000);
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
  expect(buy.mock.calls).toEqual([[1, 0, 'automatic', 1000]]);
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
  ['it was not chosen', offered, null],
  ['nobody has acted since the last time', offered, 1000],
  ['nobody knows yet what is held', null, lastTime],
  [
    'something is held, even if old',
    { ...listHolding({ last: true, kind: 'library', at: 1 }), stale: true },
    lastTime,
  ],
  ['KeyAPI knows nothing', { ...offered, empty: { reason: 'not-in-library', at: 1 } }, lastTime],
  ['something stands in the way', { ...offered, trouble: { code: 'no-key' } }, lastTime],
] as const)('stays quiet where %s', async (_, holding, after) => {
  const { page } = await mount(<Page holding={holding} after={after} />);
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

it('waits for an act, and rests from then on', async () => {
  const { page } = await mount(<Page holding={offered} after={1000} />);
  await rest(60_000);
  await act(async () => acts.hear({ acted: 1001 }));
  expect(page.textContent).toBe('awaited');
  await rest(1499);
  expect(buy).not.toHaveBeenCalled();
  await rest(1);
  expect(buy.mock.calls).toEqual([[1, 0, 'automatic', 1001]]);
});

it('waits where nobody listens for acts', async () => {
  await mount(<Offered holding={offered} after={0} />);
  await rest(60_000);
  expect(buy).not.toHaveBeenCalled();
});

/** A page in a frame, whose sight is in the hands of the test. */
function frame() {
  const listeners = new Set<() => void>();
  let since: number | null = null;
  const confirm = vi.fn<Sight['confirm']>();
  return {
    sight: {
      since: () => since,
      watch: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      confirm,
    } satisfies Sight,
    confirm,
    see: (seen: boolean) =>
      act(async () => {
        since = seen ? 0 : null;
        for (const listener of listeners) listener();
      }),
  };
}

it('rests in a frame only while that is really seen, and looks once more before it buys', async () => {
  const { sight, see, confirm } = frame();
  await mount(<Page holding={offered} sight={sight} />);
  await rest(60_000);
  await see(true);
  await rest(1000);
  await see(false);
  await rest(60_000);
  await see(true);
  await rest(1499);
  expect(confirm).not.toHaveBeenCalled();
  await rest(1);
  expect(confirm).toHaveBeenCalledOnce();
  expect(buy).not.toHaveBeenCalled();
  await act(async () => confirm.mock.calls[0]?.[0]());
  expect(buy).toHaveBeenCalledOnce();
});

it('buys nothing in a frame that turned out to be covered, nor for a page that is gone', async () => {
  const { sight, see, confirm } = frame();
  const { page, show: render } = await mount(<Page holding={offered} sight={sight} />);
  await see(true);
  await rest(1500);
  await see(false);
  await rest(60_000);
  expect(buy).not.toHaveBeenCalled();
  expect(page.textContent).toBe('awaited');
  await see(true);
  await rest(1500);
  await render(<p>elsewhere</p>);
  await act(async () => confirm.mock.calls.at(-1)?.[0]());
  expect(buy).not.toHaveBeenCalled();
});
