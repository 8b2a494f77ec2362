import type { CDPSession, Page } from '@playwright/test';

import type { Call, Input, Output, Reply } from '../../lib/messaging/protocol.ts';
import type { BudgetRow, JournalRow } from '../../lib/schema/journal.ts';
import type { LedgerRow } from '../standin/ledger.ts';
import { inPage, type OwnPage } from './own-page.ts';

/** How often something is repeated: a few times in every run, often where endurance is tested. */
export const rounds = (usual: number, soak: number): number =>
  process.env['SIDELIGHT_SOAK'] ? soak : usual;

/** Asks the background as a page of the extension does. */
export async function callFrom<C extends Call>(
  page: OwnPage,
  name: C,
  input: Input<C>,
): Promise<Output<C>> {
  const reply = await inPage(
    page,
    (message): Promise<Reply> => chrome.runtime.sendMessage(message),
    { call: name, input: input as unknown },
  );
  if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
  return reply.value as Output<C>;
}

const sessions = new WeakMap<Page, CDPSession>();

/** Ends the background at this moment, whatever it is doing. `page` is one of the extension's own. */
export async function killBackground(page: Page): Promise<void> {
  let session = sessions.get(page);
  if (!session) {
    session = await page.context().newCDPSession(page);
    await session.send('ServiceWorker.enable');
    sessions.set(page, session);
  }
  await session.send('ServiceWorker.stopAllWorkers');
}

/** The journal and the sums as they stand in the extension's database. */
export const readMoney = (page: OwnPage): Promise<{ journal: JournalRow[]; budget: BudgetRow[] }> =>
  inPage(
    page,
    async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('sidelight');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const all = (store: string) =>
        new Promise<never>((resolve) => {
          const reading = db.transaction(store).objectStore(store).getAll();
          reading.addEventListener('success', () => resolve(reading.result as never));
        });
      const money = { journal: await all('journal'), budget: await all('budget') };
      db.close();
      return money;
    },
    undefined,
  );

/**
 * What is wrong between what was charged and what was written down; empty where all is well. A click is at
 * most one request; what is written down as done was charged, as free was not; what was charged is written
 * down as done or as unknown; the sums are those of the rows.
 */
export function discrepancies(
  { journal, budget }: { journal: readonly JournalRow[]; budget: readonly BudgetRow[] },
  ledger: readonly LedgerRow[],
): string[] {
  const wrong: string[] = [];
  const keyOf = ({ endpoint, params }: LedgerRow) => {
    const query = new URLSearchParams(params);
    query.sort();
    return `${endpoint}?${query.toString()}`;
  };
  const questions = new Set([...ledger.map(keyOf), ...journal.map((row) => row.questionKey)]);
  for (const question of questions) {
    const requests = ledger.filter((row) => keyOf(row) === question);
    const rows = journal.filter((row) => row.questionKey === question && row.state !== 'note');
    const inState = (...states: JournalRow['state'][]) =>
      rows.filter(({ state }) => states.includes(state)).length;
    const charged = requests.filter((row) => row.charged > 0).length;
    if (requests.length > rows.length) wrong.push(`${question}: more requests than clicks`);
    if (inState('planned', 'sent') > 0) wrong.push(`${question}: still open`);
    if (inState('done') > charged) wrong.push(`${question}: done, but not charged`);
    if (inState('done', 'unknown') < charged) wrong.push(`${question}: charged, but free`);
  }
  for (const { period, ...sums } of budget) {
    const own = { spent: 0, reserved: 0, doubtful: 0 };
    for (const { day, state, price } of journal) {
      if (!day.startsWith(period)) continue;
      if (state === 'done') own.spent += price;
      if (state === 'unknown') own.doubtful += price;
      if (state === 'planned' || state === 'sent') own.reserved += price;
    }
    if (JSON.stringify(own) !== JSON.stringify({ ...own, ...sums }))
      wrong.push(`${period}: ${JSON.stringify(sums)} instead of ${JSON.stringify(own)}`);
  }
  return wrong;
}
