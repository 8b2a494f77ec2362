import { evaluate, type Session } from './protocol.ts';
import { until } from './until.ts';

/** When a page marked something as painted: ms from its navigation, and as unix ms. Waits for it. */
export function painted(session: Session, name: string): Promise<{ from: number; at: number }> {
  return until(`the mark ${name}`, () => evaluate(session, readMark, name), 100);
}

/** Runs in the page. */
function readMark(name: string) {
  const [mark] = performance.getEntriesByName(name, 'mark');
  if (!mark) return null;
  // each process derives its origin from the clock when it starts; this is how far it has come apart since
  const before = Date.now();
  let now = before;
  while (now === before) now = Date.now();
  const apart = now - (performance.timeOrigin + performance.now());
  return { from: mark.startTime, at: performance.timeOrigin + mark.startTime + apart };
}
