import { expect, it } from 'vitest';

import { restBefore } from '@/components/hooks/haste';

it('asks at once, until more than three came within a second', () => {
  const kind = crypto.randomUUID();
  expect([0, 100, 200].map((at) => restBefore(kind, at))).toEqual([0, 0, 0]);
  expect(restBefore(kind, 300)).toBe(200);
  expect(restBefore(kind, 1050)).toBe(200);
  // another kind of question is another matter
  expect(restBefore(crypto.randomUUID(), 1050)).toBe(0);
  expect(restBefore(kind, 2150)).toBe(0);
});
