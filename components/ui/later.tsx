import { type ReactNode, useDeferredValue, useEffect, useState } from 'react';

/** A page that nobody sees has no frames; its parts come all the same. */
const patienceMs = 100;

/**
 * Draws what is long after what stands above it has been seen, and in slices: in Firefox a framed panel shares the
 * thread of the page beside it. What is drawn already stays until the new is ready.
 */
export function Later({ children }: { children: ReactNode }): ReactNode {
  const isSeen = useSeen();
  return useDeferredValue(isSeen ? children : null, null);
}

/** True once the frame is over in which this was drawn first. */
function useSeen(): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const see = () => setSeen(true);
    let timer = setTimeout(see, patienceMs);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(see);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isSeen;
}
