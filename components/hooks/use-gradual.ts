import { useEffect, useState } from 'react';

/** How many of `total` parts to draw by now: one more after each task, so that none is long. */
export function useGradual(total: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
