import * as z from 'zod/mini';

import { database } from '../storage/database';

const Pause = z.object({ setAt: z.number(), until: z.number() });

/** A refusal after which nothing is bought until the user acts. */
const Refusal = z.object({
  code: z.enum(['key-refused', 'out-of-credits', 'forbidden']),
  at: z.number(),
  message: z.nullable(z.string()),
});
export type Refusal = z.infer<typeof Refusal>;

const minute = 60_000;
const longestPause = 15 * minute;
const widestJitter = 10_000;

/**
 * Sends nothing for a while after a 429: at least a minute, at most fifteen, whatever was asked, and up to
 * ten seconds more, so that surfaces do not come back together.
 * @returns the end of the pause, unix ms.
 */
export async function pause(retryAfterMs: number | undefined, now = Date.now()): Promise<number> {
  const asked = Math.max(retryAfterMs ?? 0, minute) + Math.random() * widestJitter;
  const until = now + Math.round(Math.min(asked, longestPause));
  await (await database()).put('money', { setAt: now, until }, 'pause');
  return until;
}

/** The end of the pause in unix ms, or null. A clock that jumped cannot hold us for longer. */
export async function pausedUntil(now = Date.now()): Promise<number | null> {
  const held = Pause.safeParse(await (await database()).get('money', 'pause'));
  if (!held.success) return null;
  const { setAt, until } = held.data;
  return now >= setAt && now < until ? until : null;
}

/** The refusal that stands, or null. */
export async function standingRefusal(): Promise<Refusal | null> {
  const refusal = Refusal.safeParse(await (await database()).get('money', 'refusal'));
  return refusal.success ? refusal.data : null;
}

export async function setRefusal(refusal: Refusal): Promise<void> {
  await (await database()).put('money', refusal, 'refusal');
}

const Gone = z.object({ at: z.number() });
const goneFor = 24 * 60 * minute;

/** Notes that KeyAPI's own source of an endpoint has ended: nothing of it is offered for a day. */
export async function setGone(endpoint: string, at: number): Promise<void> {
  await (await database()).put('money', { at }, `gone:${endpoint}`);
}

/** When KeyAPI last said that an endpoint's source has ended, unix ms; null after a day. */
export async function goneSince(endpoint: string, now = Date.now()): Promise<number | null> {
  const gone = Gone.safeParse(await (await database()).get('money', `gone:${endpoint}`));
  if (!gone.success) return null;
  const age = now - gone.data.at;
  return age >= 0 && age < goneFor ? gone.data.at : null;
}

/** After an answer, or with another key, nothing stands against the next purchase. */
export async function clearRefusal(): Promise<void> {
  await (await database()).delete('money', 'refusal');
}
