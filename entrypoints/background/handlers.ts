import browser from 'webextension-polyfill';

import { setLimits } from '@/lib/credits/budget';
import { clearJournal, journalBefore } from '@/lib/credits/journal';
import { startDay, startMoney } from '@/lib/credits/new-start';
import { noteShown } from '@/lib/credits/saved';
import { clearRefusal } from '@/lib/credits/standing';
import { sums } from '@/lib/credits/sums';
import { questionKey } from '@/lib/keyapi/question-key';
import { tellNews } from '@/lib/messaging/news';
import type { Handlers } from '@/lib/messaging/serve';
import { buy } from '@/lib/reports/buy';
import { get } from '@/lib/reports/get';
import { cacheSizes, clearCached } from '@/lib/storage/cache-by-endpoint';
import { forgetLists, lastLook } from '@/lib/storage/last-lists';
import { settings } from '@/lib/storage/settings';

import { hintOf, tabWords } from './hint';
import { overview } from './overview';
import { issueNonce, prove } from './panels';
import { activeTab, showPanel } from './tabs';

export const handlers: Handlers = {
  seen: async ({ subject }) => {
    const { side, mode, width, theme, open } = await settings.load();
    const hint = await hintOf(subject);
    return { placement: { side, mode, width }, theme, open, hint, words: tabWords };
  },
  opened: async (_, { tab }) => {
    // the panel waits for neither, and opens also where the choice cannot be remembered
    void settings.change({ open: true }).catch(() => {});
    return { nonce: await issueNonce(tab?.id ?? -1) };
  },
  closed: async () => {
    await settings.change({ open: false });
    return null;
  },
  placed: async (placement) => {
    await settings.change(placement);
    return null;
  },
  hello: async ({ nonce }, sender) => ({ accepted: await prove(nonce, sender) }),
  overview: () => overview(),
  get: async ({ question }) => {
    const holding = await get(question);
    // what was saved is worth no failure
    void noteShown(questionKey(question), holding).catch(() => {});
    return holding;
  },
  buy: async (order) => {
    const holding = await buy(order, ({ key }) => tellNews({ changed: 'answer', key }));
    tellNews({ changed: 'money' });
    return holding;
  },
  changeSettings: async (change) => {
    const changed = await settings.change(change);
    tellNews({ changed: 'settings' });
    return changed;
  },
  setLimits: async (limits) => {
    await setLimits(limits);
    tellNews({ changed: 'money' });
    return null;
  },
  lastRanks: (choice) => lastLook(choice),
  tab: () => activeTab(),
  showPanel: async ({ tabId, open }) => {
    await showPanel(tabId, open);
    return null;
  },
  cacheSizes: () => cacheSizes(),
  clearCache: async ({ endpoint }) => {
    await clearCached(endpoint);
    if (endpoint === 'trendingVideos') await forgetLists();
    tellNews({ changed: 'cache' });
    return null;
  },
  settleSettings: async () => {
    await settings.settleCondition();
    tellNews({ changed: 'settings' });
    return null;
  },
  journal: ({ before, count }) => journalBefore(before, count),
  sums: () => sums(),
  clearJournal: async () => {
    await clearJournal();
    tellNews({ changed: 'money' });
    return null;
  },
  startDay: async () => {
    await startDay();
    tellNews({ changed: 'money' });
    return null;
  },
  startMoney: async () => {
    await startMoney();
    tellNews({ changed: 'money' });
    return null;
  },
  keyChanged: async () => {
    await clearRefusal();
    // a key ends the sample for good: no made-up figure may stand beside a real one;
    // where that cannot be written, none is shown as long as there is a key
    await settings.change({ sample: false }).catch(() => {});
    tellNews({ changed: 'key' });
    return null;
  },
  openOptions: async () => {
    await browser.runtime.openOptionsPage();
    return null;
  },
};
