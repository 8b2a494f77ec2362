import type { Refusal } from '../credits/standing';
import type { Trouble } from '../schema/holding';
import type { JournalRow } from '../schema/journal';
import type { Entry } from './entry';

const shownForMs = 24 * 3_600_000;

const doubtfulEnds = [
  'server-error',
  'unreadable',
  'mismatch',
  'timeout',
  'network',
  'too-large',
  'interrupted',
] as const;
type DoubtfulEnd = (typeof doubtfulEnds)[number];
const isDoubtfulEnd = (outcome: string | null): outcome is DoubtfulEnd =>
  (doubtfulEnds as readonly (string | null)[]).includes(outcome);

/** What stands in the way of the next purchase, or how the last one ended badly; null if nothing. */
export function troubleOf(
  known: {
    entry: Entry;
    refusal: Refusal | null;
    until: number | null;
    resting: number | null;
    latest: JournalRow | null;
  },
  now = Date.now(),
): Trouble | null {
  const { entry, refusal, until, resting, latest } = known;
  if (refusal) return asTrouble(refusal);
  if (until !== null) return { code: 'rate-limited', until };
  if (resting !== null) return { code: 'resting', until: resting };
  return doubtOf(entry, latest, now) ?? refusalOf(entry);
}

/** A refusal that stops all spending until somebody acts. */
export const asTrouble = ({ code, at, message }: Refusal): Trouble => ({
  code,
  charge: 'free',
  at,
  message,
});

function doubtOf({ data, negative }: Entry, latest: JournalRow | null, now: number) {
  if (!latest || !isDoubtfulEnd(latest.outcome)) return null;
  const answeredAt = Math.max(data?.fetchedAt ?? 0, negative?.fetchedAt ?? 0);
  const endedAt = latest.endedAt ?? latest.plannedAt;
  if (endedAt < answeredAt || now - endedAt > shownForMs) return null;
  const charge = latest.state === 'done' ? ('charged' as const) : ('doubtful' as const);
  // an interrupted purchase is found, and ended, by the next life of the background
  const at = latest.outcome === 'interrupted' ? latest.plannedAt : endedAt;
  return { code: latest.outcome, charge, at, message: latest.message };
}

function refusalOf({ negative }: Entry): Trouble | null {
  if (negative?.outcome !== 'refused') return null;
  const { code, message, fetchedAt: at } = negative;
  return { code, charge: 'free', at, message };
}
