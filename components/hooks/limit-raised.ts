import { call } from '../../lib/messaging/call';
import type { Trouble } from '../../lib/schema/holding';

/** Whether a limit that stood in the way has been raised meanwhile; false for every other trouble. */
export async function isLimitRaised(trouble: Trouble | null | undefined): Promise<boolean> {
  if (trouble?.code !== 'budget-reached') return false;
  const overview = await call('overview', undefined).catch(() => null);
  return (overview?.spending?.limits[trouble.period] ?? 0) > trouble.limit;
}
