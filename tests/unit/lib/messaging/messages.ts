import { type Call, protocol } from '@/lib/messaging/protocol';

export const calls = Object.keys(protocol) as Call[];

const question = { endpoint: 'videoTrends', params: { video_id: '7561644792577363221' } };
const order = { question, maxPrice: 2, clickId: 'click-id-1', after: 0, surface: 'panel' };

/** An input of each call as its sender would write it. */
export const inputs = {
  seen: { subject: { kind: 'profile', uniqueId: 'a' } },
  opened: undefined,
  closed: undefined,
  placed: { side: 'left', mode: 'push', width: 400 },
  hello: { nonce: 'n' },
  overview: undefined,
  get: { question },
  buy: order,
  changeSettings: { theme: 'dark' },
  setLimits: { day: 1, month: 2 },
  keyChanged: undefined,
  lastRanks: { region: 'US', period: 7, order_by: 'vv' },
  tab: undefined,
  showPanel: { tabId: 1, open: true },
  cacheSizes: undefined,
  clearCache: { endpoint: 'videoTrends' },
  settleSettings: undefined,
  journal: { before: 1_795_000_000_000, count: 25 },
  sums: undefined,
  clearJournal: undefined,
  startDay: undefined,
  startMoney: undefined,
  openOptions: undefined,
} satisfies Record<Call, unknown>;
