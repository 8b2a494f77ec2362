import { withheldSites } from '@/lib/access/sites';
import { spending } from '@/lib/credits/budget';
import type { Overview } from '@/lib/messaging/protocol';
import { readKey } from '@/lib/storage/key';
import { settings } from '@/lib/storage/settings';

/** What surfaces show besides reports. The key itself never leaves. */
export async function overview(): Promise<Overview> {
  const [key, money, chosen, condition, withheld] = await Promise.all([
    readKey().then(
      (kept) => kept?.place ?? ('none' as const),
      () => 'unreadable' as const,
    ),
    spending().catch(() => null),
    settings.load(),
    settings.condition(),
    withheldSites(),
  ]);
  return { key, settings: chosen, settingsCondition: condition, withheld, spending: money };
}
