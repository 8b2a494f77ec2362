import type { Stage } from '@/components/report/stage';
import { call } from '@/lib/messaging/call';

/** What reports can do in the popup. */
export const popupStage: Stage = {
  surface: 'popup',
  openOptions: () => void call('openOptions', undefined).catch(() => {}),
  showSample: (sample) => void call('changeSettings', { sample }).catch(() => {}),
  reload: () => location.reload(),
};
