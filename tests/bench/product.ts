import type { Call, Input, Output, Reply } from '../../lib/messaging/protocol.ts';
import type { Question } from '../../lib/schema/question.ts';
import { example } from '../e2e/videos.ts';
import { standinKey } from '../standin/standin.ts';
import type { Browser } from './browser/browser.ts';
import { evaluate, type Session } from './browser/protocol.ts';
import type { Tab } from './browser/tab.ts';
import { until } from './browser/until.ts';

/** Videos whose trend is kept in the used profile; the first is the example. */
export const keptVideos = [example.id, '7561644792577360002'] as const;

/** The list that the popup shows at first. */
const trending: Question = {
  endpoint: 'trendingVideos',
  params: { region: 'US', period: 7, order_by: 'vv', page: 1, limit: 20 },
};

const trendOf = (videoId: string): Question => ({
  endpoint: 'videoTrends',
  params: { video_id: videoId },
});

/** Asks the background as a page of the extension does. */
export async function ask<C extends Call>(tab: Tab, name: C, input?: Input<C>): Promise<Output<C>> {
  const reply = await tab.evaluate(
    (message: object): Promise<Reply> => chrome.runtime.sendMessage(message),
    { call: name, input: input as unknown },
  );
  if (!reply?.ok) throw new Error(`${name}: ${reply?.code ?? 'no answer'}`);
  return reply.value as Output<C>;
}

/** Buys the answer to a question, as a click on one of our own pages would. */
export async function buyFrom(tab: Tab, question: Question): Promise<void> {
  const { report, trouble } = await ask(tab, 'buy', {
    question,
    maxPrice: 5,
    clickId: crypto.randomUUID(),
    after: 0,
    surface: 'options',
  });
  if (!report) throw new Error(`${question.endpoint}: ${trouble?.code ?? 'nothing'} was bought.`);
}

/**
 * A browser that loads the extension from a folder may take it for new at each start, and then shows the settings:
 * in front of whatever is measured, unless they are there already.
 */
export async function awaitWelcome(browser: Browser): Promise<void> {
  const settings = await browser.openOwn('options.html');
  await until('the background', () => ask(settings, 'overview'));
  await settings.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  await settings.close();
}

/** What a user has done before the measuring begins: a key, room in the budget, some answers bought. */
export async function firstUse(browser: Browser): Promise<void> {
  const own = await browser.openOwn('options.html');
  await own.evaluate(async (key) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('sidelight');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const tx = db.transaction('secrets', 'readwrite');
    tx.objectStore('secrets').put({ key, savedAt: Date.now() }, 'key');
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    db.close();
  }, standinKey);
  await ask(own, 'keyChanged');
  await ask(own, 'setLimits', { day: 100_000, month: 1_000_000 });
  await ask(own, 'changeSettings', { welcomed: true });
  for (const video of keptVideos) await buyFrom(own, trendOf(video));
  await buyFrom(own, trending);
}

/** Closes the panel by its own control, so that it stays closed on the next page. */
export async function closePanel(tab: Tab, frame: Session): Promise<void> {
  // the frame may be gone before it can say that it has done so
  await evaluate(frame, () =>
    document.querySelector<HTMLElement>('[role="toolbar"] button:last-of-type')?.click(),
  ).catch(() => {});
  await until('the panel to close', async () => !(await tab.hasFrame()));
}
