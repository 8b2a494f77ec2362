import { evaluate, type Session } from './protocol.ts';

/**
 * How far the wall clock is ahead of what a page takes for it, ms: each process derives its time from the clock
 * as it was when the process started. Times of two processes can be compared once this is added to them.
 */
export const clockApart = (session: Session): Promise<number> =>
  evaluate(session, () => {
    const apart: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const before = Date.now();
      let now = before;
      while (now === before) now = Date.now();
      apart.push(now - (performance.timeOrigin + performance.now()));
    }
    // being interrupted only ever makes it look less
    return Math.max(...apart);
  });
