import { call } from './call';
import { followNews } from './news';
import type { Call, Input, Output } from './protocol';

type Free = Extract<Call, 'get' | 'overview'>;

const answers = new Map<string, unknown>();
const nameOf = (name: Free, input: unknown) => JSON.stringify([name, input]);
let turn = 0;
let following = false;

/** Asks the background for what a view will ask first, while the view is still on its way. Never throws. */
export async function askAhead<C extends Free>(
  name: C,
  input: Input<C>,
): Promise<Output<C> | undefined> {
  if (!following) followNews(forget);
  following = true;
  const asked = turn;
  const answer = await call(name, input).catch(() => undefined);
  // what may have changed meanwhile is asked anew by whoever needs it
  if (answer && asked === turn) answers.set(nameOf(name, input), answer);
  return answer;
}

/** The answer that was asked for ahead, once; undefined where there is none, or where it may have changed since. */
export function takeAhead<C extends Free>(name: C, input: Input<C>): Output<C> | undefined {
  const key = nameOf(name, input);
  const answer = answers.get(key) as Output<C> | undefined;
  answers.delete(key);
  return answer;
}

function forget(): void {
  turn += 1;
  answers.clear();
}
