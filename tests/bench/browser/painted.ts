import { clockApart } from './clock.ts';
import { evaluate, type Session } from './protocol.ts';
import { until } from './until.ts';

/** When a page marked something as painted: ms from its navigation, and as unix ms. Waits for it. */
export async function painted(
  session: Session,
  name: string,
): Promise<{ from: number; at: number }> {
  const mark = await until(`the mark ${name}`, () => evaluate(session, readMark, name), 100);
  return { from: mark.from, at: mark.at + (await clockApart(session)) };
}

/** Runs in the page. */
function readMark(name: string) {
  const [mark] = performance.getEntriesByName(name, 'mark');
  return mark ? { from: mark.startTime, at: performance.timeOrigin + mark.startTime } : null;
}
