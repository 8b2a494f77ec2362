import { afterAll, afterEach, beforeAll } from 'vitest';

import { type Standin, startStandin } from '../../standin/standin.ts';

/** Noon of a Tuesday, unix seconds. */
export const noon = Date.UTC(2026, 2, 10, 12) / 1000;

/** A stand-in for the tests of a file, at a fixed moment, as new for each test. */
export function running(): () => Standin {
  let standin: Standin | undefined;
  beforeAll(async () => {
    standin = await startStandin({ now: () => noon * 1000 });
  });
  afterEach(() => standin?.reset());
  afterAll(() => standin?.close());
  return () => {
    if (!standin) throw new Error('The stand-in runs only while tests do.');
    return standin;
  };
}
