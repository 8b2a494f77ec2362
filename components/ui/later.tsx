import { type ReactNode, useDeferredValue } from 'react';

/**
 * Draws what is long after what stands above it, and in slices: in Firefox a framed panel shares the thread of
 * the page beside it. What is drawn already stays until the new is ready.
 */
export function Later({ children }: { children: ReactNode }): ReactNode {
  return useDeferredValue(children, null);
}
