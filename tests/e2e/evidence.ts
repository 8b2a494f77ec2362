import type { BrowserContext, Page } from '@playwright/test';

import type { LedgerRow } from '../standin/ledger.ts';
import { readMoney } from './background.ts';

const gone = () => 'gone';

/** What stood on screen, what was asked, and what was written down, for whoever looks into a failure. */
export async function evidence(
  context: BrowserContext,
  control: Page,
  ledger: readonly LedgerRow[],
): Promise<string> {
  const shown: string[] = [];
  for (const frame of context.pages().flatMap((page) => page.frames())) {
    const words = await frame.evaluate(() => document.body.innerText).catch(gone);
    shown.push(`${frame.url()}\n${words.slice(0, 2000)}`);
  }
  const asked = ledger.map(({ endpoint, params, status }) => ({ endpoint, params, status }));
  const money = await readMoney(control).catch(gone);
  return [...shown, JSON.stringify(asked), JSON.stringify(money)].join('\n\n');
}
