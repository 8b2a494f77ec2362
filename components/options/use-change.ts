import { useState } from 'react';

import { call } from '../../lib/messaging/call';
import type { Settings, SettingsChange } from '../../lib/schema/settings';

/** Changes settings; rejects with a CallError where the change was not kept. */
export type Change = (part: SettingsChange) => Promise<void>;

/** Settings as the user sees them: a change shows at once, and goes back where it could not be kept. */
export function useChange(
  known: Settings,
  reload: () => Promise<void>,
): { settings: Settings; change: Change } {
  const [pending, setPending] = useState<SettingsChange>({});
  const change: Change = async (part) => {
    setPending((others) => ({ ...others, ...part }));
    try {
      await call('changeSettings', part);
      await reload();
    } finally {
      setPending((others) => without(others, part));
    }
  };
  return { settings: { ...known, ...pending } as Settings, change };
}

/** What is still pending; a later change of the same setting stays. */
function without(pending: SettingsChange, part: SettingsChange): SettingsChange {
  const done = Object.entries(part);
  return Object.fromEntries(
    Object.entries(pending).filter(
      ([name, value]) => !done.some(([other, was]) => other === name && was === value),
    ),
  );
}
