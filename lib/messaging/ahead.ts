import { call } from './call';
import { followNews } from './news';
import type { Call, Input, Output } from './protocol';

type Free = Extract<Call, 'get' | 'overview'>;

/** How long an answer that came ahead is taken for today's; whoever wants it is about to appear. */
const goodForMs = 1000;

const answers = new Map<string, { answer: unknown; at: number }>();
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
  if (answer && asked === turn) answers.set(nameOf(name, input), { answer, at: performance.now() });
  return answer;
}

/** The answer that was asked for ahead; undefined where there is none, or where it may have changed since. */
export function takeAhead<C extends Free>(name: C, input: Input<C>): Output<C> | undefined {
  const held = answers.get(nameOf(name, input));
  return held && performance.now() - held.at < goodForMs ? (held.answer as Output<C>) : undefined;
}

function forget(): void {
  turn += 1;
  answers.clear();
}
