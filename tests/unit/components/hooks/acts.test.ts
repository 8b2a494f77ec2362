import { expect, it, vi } from 'vitest';

import { createActs } from '@/components/hooks/acts';

it('knows the last act, here or on the page beside, and tells of each', () => {
  const acts = createActs();
  const heard = vi.fn<() => void>();
  const stop = acts.subscribe(heard);
  expect(acts.last()).toBe(0);
  acts.begin(5);
  acts.note(7);
  expect(acts.last()).toBe(7);
  acts.hear({ acted: 9 });
  expect(acts.last()).toBe(9);
  expect(heard).toHaveBeenCalledTimes(3);
  stop();
  acts.note(11);
  expect(heard).toHaveBeenCalledTimes(3);
});

it('forgets what was done on a page that is gone, not what was done here', () => {
  const acts = createActs();
  acts.note(3);
  acts.begin(9);
  acts.begin(0);
  expect(acts.last()).toBe(3);
});

it('takes no older act for a newer one', () => {
  const acts = createActs();
  acts.begin(9);
  acts.hear({ acted: 4 });
  expect(acts.last()).toBe(9);
});

it.each([
  undefined,
  null,
  9,
  {},
  { acted: '9' },
  { acted: Number.NaN },
  { sight: 'seen', turn: 1 },
])('hears no act in %j', (message) => {
  const acts = createActs();
  acts.hear(message);
  expect(acts.last()).toBe(0);
});
