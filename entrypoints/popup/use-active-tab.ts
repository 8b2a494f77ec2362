import { useCallback, useEffect, useState } from 'react';

import { call } from '@/lib/messaging/call';
import type { ActiveTab } from '@/lib/messaging/protocol';

/** The tab in front; null where it shows no TikTok, undefined until that is known. `look` asks anew, for free. */
export function useActiveTab(): { tab: ActiveTab | null | undefined; look: () => Promise<void> } {
  const [tab, setTab] = useState<ActiveTab | null>();
  const look = useCallback(
    () =>
      call('tab', undefined).then(
        (found) => setTab(found),
        () => setTab(null),
      ),
    [],
  );
  useEffect(() => {
    void look();
    const lookAgain = () => void look();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [look]);
  return { tab, look };
}
