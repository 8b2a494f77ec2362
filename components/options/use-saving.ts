import { useCallback, useEffect, useState } from 'react';

import { CallError } from '../../lib/messaging/call';

/** How long "Saved" is to be seen; the same as `--linger` in tokens.css. */
const lingerMs = 2400;

export type Saving = { stage: 'idle' | 'busy' | 'saved' } | { stage: 'failed'; code: string };

/**
 * Follows one change from the click to "Saved". `save` runs the change and never throws; it resolves
 * to whether the change was kept.
 */
export function useSaving(): {
  saving: Saving;
  save: (act: () => Promise<unknown>) => Promise<boolean>;
} {
  const [saving, setSaving] = useState<Saving>({ stage: 'idle' });

  useEffect(() => {
    if (saving.stage !== 'saved') return;
    const timer = setTimeout(() => setSaving({ stage: 'idle' }), lingerMs);
    return () => clearTimeout(timer);
  }, [saving]);

  const save = useCallback(async (act: () => Promise<unknown>) => {
    setSaving({ stage: 'busy' });
    try {
      await act();
      setSaving({ stage: 'saved' });
      return true;
    } catch (error) {
      setSaving({ stage: 'failed', code: error instanceof CallError ? error.code : 'unexpected' });
      return false;
    }
  }, []);

  return { saving, save };
}
