// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createSight } from '@/entrypoints/panel/sight';

/** A panel whose content script finds what it is told to find. */
function panel() {
  let finding: 'seen' | 'covered' | 'altered' | 'nothing' = 'seen';
  const asked: number[] = [];
  const sight = createSight((turn) => {
    asked.push(turn);
    if (finding === 'nothing') return;
    const report = { sight: finding, turn };
    queueMicrotask(() => sight.hear(report));
  });
  return {
    sight,
    asked,
    find: (next: typeof finding) => {
      finding = next;
    },
    come: () => document.documentElement.dispatchEvent(new Event('pointerenter')),
    go: () => document.documentElement.dispatchEvent(new Event('pointerleave')),
  };
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('asks nothing without a control, and once while all is well', async () => {
  const { sight, asked } = panel();
  await wait(10_000);
  expect(asked).toEqual([]);
  const told = vi.fn();
  const end = sight.watch(told);
  await wait(60_000);
  expect(asked).toHaveLength(1);
  expect(sight.since()).not.toBeNull();
  expect(told).toHaveBeenCalledTimes(1);
  end();
  expect(sight.since()).toBeNull();
});

it('asks while the pointer is there, and rarely while it is covered', async () => {
  const { sight, asked, find, come, go } = panel();
  sight.watch(() => {});
  await wait(1000);
  come();
  await wait(2000);
  const during = asked.length;
  expect(during).toBeGreaterThanOrEqual(4);
  go();
  await wait(60_000);
  expect(asked.length).toBeLessThanOrEqual(during + 1);
  find('covered');
  come();
  go();
  await wait(60_000);
  expect(asked.length).toBeLessThan(during + 30);
  expect(sight.since()).toBeNull();
});

it('asks while a pointer is there that came before the control, at no times that a page could know', async () => {
  const { sight, asked, come } = panel();
  come();
  expect(asked).toEqual([]);
  const random = vi.spyOn(Math, 'random').mockReturnValue(0);
  sight.watch(() => {});
  await wait(0);
  await wait(249);
  expect(asked).toHaveLength(1);
  await wait(1);
  expect(asked).toHaveLength(2);
  random.mockReturnValue(0.5);
  await wait(250);
  expect(asked).toHaveLength(3);
  await wait(374);
  expect(asked).toHaveLength(3);
  await wait(1);
  expect(asked).toHaveLength(4);
  random.mockRestore();
});

it('speaks of trouble that lasts, once, and is silent when it is over', async () => {
  const { sight, find, come } = panel();
  const told = vi.fn();
  sight.onTrouble(told);
  sight.watch(() => {});
  await wait(1000);
  find('covered');
  come();
  await wait(500);
  expect(sight.since()).toBeNull();
  expect(sight.trouble()).toBeNull();
  await wait(2000);
  expect(sight.trouble()).toBe('covered');
  expect(told).toHaveBeenCalledTimes(1);
  find('seen');
  await wait(1000);
  expect(sight.trouble()).toBeNull();
  expect(sight.since()).not.toBeNull();
});

it('acts on a press only after a look that finds nothing wrong', async () => {
  const { sight, find } = panel();
  sight.watch(() => {});
  await wait(1000);
  const act = vi.fn();
  sight.confirm(act);
  expect(act).not.toHaveBeenCalled();
  await wait(0);
  expect(act).toHaveBeenCalledTimes(1);
  find('covered');
  sight.confirm(act);
  await wait(0);
  expect(sight.trouble()).toBe('covered');
  find('altered');
  sight.confirm(act);
  await wait(0);
  expect(sight.trouble()).toBe('altered');
  expect(act).toHaveBeenCalledTimes(1);
});

it('buys nothing late: where the page does not answer, it says so', async () => {
  const { sight, find } = panel();
  sight.watch(() => {});
  await wait(1000);
  find('nothing');
  const act = vi.fn();
  sight.confirm(act);
  await wait(15_000);
  expect(sight.trouble()).toBe('unanswered');
  sight.hear({ sight: 'seen', turn: 2 });
  await wait(5000);
  expect(act).not.toHaveBeenCalled();
  expect(sight.trouble()).toBeNull();
});

it('takes two presses in one look for one', async () => {
  const { sight } = panel();
  sight.watch(() => {});
  await wait(1000);
  const act = vi.fn();
  sight.confirm(act);
  sight.confirm(act);
  await wait(100);
  expect(act).toHaveBeenCalledTimes(1);
});
