import { type ReactNode, useDeferredValue } from 'react';

import { useIsSeen } from '../hooks/use-is-seen';

/**
 * Draws what is long after what stands above it has been seen, and in slices: in Firefox a framed panel shares the
 * thread of the page beside it. What is drawn already stays until the new is ready.
 */
export function Later({ children }: { children: ReactNode }): ReactNode {
  const isSeen = useIsSeen();
  return useDeferredValue(isSeen ? children : null, null);
}
