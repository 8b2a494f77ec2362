import type { Overview } from '../../lib/messaging/protocol';
import type { Automatic } from '../../lib/schema/settings';
import { type Stage, standsBeside } from './stage';

/**
 * From which time on (unix ms) a person must have acted, so that a page of this kind loads by itself: since
 * the last that did. Null where the reader has not chosen it; only a panel beside the page does so.
 */
export const loadsAfter = (page: Automatic, overview: Overview | undefined, stage: Stage) =>
  standsBeside(stage) && overview?.settings.automatic.includes(page)
    ? (overview.spending?.automaticAt ?? null)
    : null;
