import { describe, expect, it } from 'vitest';

import type { Refusal } from '@/lib/credits/standing';
import type { Entry } from '@/lib/reports/entry';
import { troubleOf } from '@/lib/reports/trouble';
import type { JournalRow } from '@/lib/schema/journal';

import { vendorExample } from '../metrics/vendor-example';

const now = Date.UTC(2026, 10, 21, 14);
const hour = 3_600_000;
const entry = (fields: Partial<Entry> = {}): Entry => ({
  version: 1,
  data: null,
  negative: null,
  ...fields,
});
const data = (fetchedAt: number) =>
  entry({ data: { purchaseId: 'a', fetchedAt, price: 2, value: vendorExample, dropped: 0 } });
const row = (fields: Partial<JournalRow> = {}): JournalRow => ({
  id: 'a',
  clickId: 'click-id-1',
  questionKey: 'q',
  endpoint: 'videoTrends',
  price: 2,
  state: 'unknown',
  outcome: 'timeout',
  message: null,
  surface: 'panel',
  unasked: null,
  day: '2026-11-21',
  plannedAt: now - 20_000,
  endedAt: now,
  ...fields,
});
const refusal = (fields: Partial<Refusal> = {}): Refusal => ({
  code: 'key-refused',
  at: now,
  message: 'no',
  ...fields,
});
const known = {
  entry: entry(),
  refusal: null,
  until: null,
  resting: null,
  latest: null,
} as const;
const refused = entry({
  negative: {
    purchaseId: 'n',
    fetchedAt: now - hour,
    price: 2,
    outcome: 'refused',
    code: 'not-found',
    message: null,
  },
});

describe('troubleOf', () => {
  it('is null where nothing stands in the way', () => {
    expect(troubleOf(known, now)).toBeNull();
    expect(troubleOf({ ...known, entry: data(now) }, now)).toBeNull();
  });

  it('tells the worst first: refusal, pause, doubt, refused question', () => {
    const all = { ...known, refusal: refusal(), until: now + 1, latest: row(), entry: refused };
    expect(troubleOf(all, now)?.code).toBe('key-refused');
    expect(troubleOf({ ...all, refusal: null }, now)).toStrictEqual({
      code: 'rate-limited',
      until: now + 1,
    });
    expect(troubleOf({ ...all, refusal: null, until: null }, now)?.code).toBe('timeout');
    expect(troubleOf({ ...all, refusal: null, until: null, latest: null }, now)?.code).toBe(
      'not-found',
    );
  });

  it('names the time when the last purchase ended in doubt', () => {
    expect(troubleOf({ ...known, latest: row() }, now)).toStrictEqual({
      code: 'timeout',
      charge: 'doubtful',
      at: now,
      message: null,
    });
  });

  it('tells of a rest after the pause and before the doubt that led to it', () => {
    expect(troubleOf({ ...known, resting: now + 1, latest: row() }, now)).toStrictEqual({
      code: 'resting',
      until: now + 1,
    });
  });

  it.each([
    'server-error',
    'unreadable',
    'mismatch',
    'timeout',
    'network',
    'too-large',
    'interrupted',
  ])('tells that the last purchase ended in doubt: %s', (outcome) => {
    const latest = row({ outcome, message: 'said' });
    expect(troubleOf({ ...known, latest }, now)).toMatchObject({
      code: outcome,
      charge: 'doubtful',
      message: 'said',
    });
    expect(troubleOf({ ...known, latest: row({ outcome, state: 'done' }) }, now)).toMatchObject({
      charge: 'charged',
    });
  });

  it('names the time of the purchase where it was found interrupted later', () => {
    const latest = row({ outcome: 'interrupted', plannedAt: now - 9 * hour, endedAt: now });
    expect(troubleOf({ ...known, latest }, now)).toMatchObject({ at: now - 9 * hour });
    expect(troubleOf({ ...known, latest }, now + 24 * hour)?.code).toBe('interrupted');
  });

  it.each(['data', 'empty', 'not-found', 'rate-limited', 'never-sent', 'of-the-future', null])(
    'tells nothing of a purchase that ended as %o',
    (outcome) => {
      expect(troubleOf({ ...known, latest: row({ outcome }) }, now)).toBeNull();
    },
  );

  it('tells it for a day, and not after a later answer', () => {
    const latest = row({ endedAt: now - 24 * hour });
    expect(troubleOf({ ...known, latest }, now)?.code).toBe('timeout');
    expect(troubleOf({ ...known, latest }, now + 1)).toBeNull();
    expect(troubleOf({ ...known, latest: row(), entry: data(now - 1) }, now)?.code).toBe('timeout');
    expect(troubleOf({ ...known, latest: row(), entry: data(now + 1) }, now)).toBeNull();
  });
});
