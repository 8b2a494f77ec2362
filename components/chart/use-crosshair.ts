import { type KeyboardEvent, useState } from 'react';

import type { TrendDay } from './trend-days';

interface Crosshair {
  /** Index of its day; null where none is shown. */
  readonly index: number | null;
  /** Put there by keys: only then it is said aloud. */
  readonly byKeys: boolean;
  readonly point: (index: number | null) => void;
  readonly press: (event: KeyboardEvent) => void;
}

function nextIndex(key: string, index: number | null, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return index === null ? 0 : Math.min(index + 1, last);
  if (key === 'ArrowLeft') return index === null ? last : Math.max(index - 1, 0);
  return null;
}

/** The day looked at, by pointer or keys. It is kept by its date, so that it never names another day after a change. */
export function useCrosshair(days: readonly TrendDay[]): Crosshair {
  const [looked, setLooked] = useState<{ day: number; byKeys: boolean } | null>(null);
  const found = looked === null ? -1 : days.findIndex(({ day }) => day === looked.day);
  const index = found < 0 ? null : found;

  const show = (next: number | null, byKeys: boolean) => {
    const day = next === null ? undefined : days[next]?.day;
    setLooked(day === undefined ? null : { day, byKeys });
  };
  return {
    index,
    byKeys: looked?.byKeys ?? false,
    point: (next) => {
      if (next !== index || looked?.byKeys) show(next, false);
    },
    press: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const closes = event.key === 'Escape' && index !== null;
      const next = nextIndex(event.key, index, days.length - 1);
      if (!closes && (next === null || next < 0)) return;
      // an Escape that closed something here must not close the panel too
      event.preventDefault();
      event.stopPropagation();
      show(closes ? null : next, true);
    },
  };
}
