import type { Overview } from '../../lib/messaging/protocol';
import type { Automatic } from '../../lib/schema/settings';
import type { Stage } from './stage';

/** Whether the reader chose that pages of this kind load by themselves; only the panel does so. */
export const loadsByItself = (page: Automatic, overview: Overview | undefined, stage: Stage) =>
  stage.surface === 'panel' && (overview?.settings.automatic.includes(page) ?? false);
