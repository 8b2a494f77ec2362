import { expect, type Frame, type Page } from '@playwright/test';

/** What a page or one of its frames sends: the messages, to whom, and whether with ports. */
interface Flood {
  all: readonly string[];
  target: string;
  ports: boolean;
}

/** Sends each message twice, with one port and with several, and some things that JSON cannot say. */
function send({ all, target, ports }: Flood): number {
  const to = (parent.frames as unknown as Record<string, Window>)[target] ?? null;
  if (!to) throw new Error(`There is no frame ${target}.`);
  const endless: Record<string, unknown> = { nonce: 7 };
  endless['scene'] = endless;
  const others = [endless, new Map([['nonce', 'x'.repeat(36)]]), new Date(), new ArrayBuffer(8)];
  const messages = [...all.map((json): unknown => JSON.parse(json)), undefined, 7n, ...others];
  const ends = (count: number) => Array.from({ length: count }, () => new MessageChannel().port2);
  for (const message of messages)
    for (const count of ports ? [1, 3] : [0, 0]) to.postMessage(message, '*', ends(count));
  return messages.length * 2;
}

/**
 * Floods a named frame of a page with messages: from the page itself, or, where an address is given, from a
 * frame beside it. @returns how many were sent, once all of them have been heard.
 */
export async function flood(
  page: Page,
  target: string,
  all: readonly string[],
  from: string = 'with ports',
): Promise<number> {
  const isElsewhere = from.startsWith('https:');
  const sender = isElsewhere ? await frameOf(page, from) : page.mainFrame();
  const frame = page.frame({ name: target });
  if (!frame) throw new Error(`There is no frame ${target}.`);
  const before = await countHeard(frame);
  const sent = await sender.evaluate(send, { all, target, ports: from !== 'without ports' });
  await expect.poll(() => countHeard(frame)).toBe(before + sent);
  return sent;
}

/** How many messages have come into a frame since this was asked for the first time. */
const countHeard = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const scope = globalThis as { heardMessages?: number };
    if (scope.heardMessages === undefined) {
      scope.heardMessages = 0;
      addEventListener('message', () => {
        scope.heardMessages = (scope.heardMessages ?? 0) + 1;
      });
    }
    return scope.heardMessages;
  });

async function frameOf(page: Page, address: string): Promise<Frame> {
  const known = page.frames().find((frame) => frame.url() === address);
  if (known) return known;
  await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', resolve);
        frame.src = src;
        document.body.append(frame);
      }),
    address,
  );
  const made = page.frames().find((frame) => frame.url() === address);
  if (!made) throw new Error(`${address} does not load in a frame.`);
  return made;
}
