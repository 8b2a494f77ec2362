import type { Overview } from '../../lib/messaging/protocol';
import type { Automatic } from '../../lib/schema/settings';
import { type Stage, standsBeside } from './stage';

/** Whether the reader chose that pages of this kind load by themselves; only a panel beside the page does so. */
export const loadsByItself = (page: Automatic, overview: Overview | undefined, stage: Stage) =>
  standsBeside(stage) && (overview?.settings.automatic.includes(page) ?? false);
