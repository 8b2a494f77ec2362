import { setTimeout as sleep } from 'node:timers/promises';

// a crowded machine is slow, and nothing here fails for it
const patienceMs = 120_000;

/** Asks again and again until there is an answer; what is thrown on the way counts as none. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  everyMs = 50,
): Promise<T> {
  const end = performance.now() + patienceMs;
  let error: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (thrown) {
      error = thrown;
    }
    await sleep(everyMs);
  }
  throw new Error(`Waited in vain for ${what}.`, { cause: error });
}
