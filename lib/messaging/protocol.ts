import * as z from 'zod/mini';

import type { Spending } from '../credits/budget';
import type { Holding } from '../schema/holding';
import { type JournalPage, Limits, type Sums, Surface, Unasked } from '../schema/journal';
import { type EndpointName, parameters, Question } from '../schema/question';
import { type Look, TrendingChoice } from '../schema/ranks';
import { Placement, type Settings, SettingsChange, type Theme } from '../schema/settings';
import type { Site } from '../schema/site';
import { Subject } from '../schema/subject';
import type { Condition } from '../storage/define-stored';

const ClickId = z.string().check(z.minLength(8), z.maxLength(64));
const Endpoint = z.enum(Object.keys(parameters) as EndpointName[]);
const nothing = z.optional(z.unknown());

/** What the closed tab at the page's edge says; the content script itself knows no words. */
export interface Hint {
  /** Two short lines at most, "2 credits" or "free" and "3 h"; empty where nothing is offered. */
  lines: string[];
  tone: 'free' | 'price' | 'sample' | 'none';
  /** The whole sentence, for people who do not see the tab. */
  title: string;
}

/** Words that the content script needs when nobody may be there to ask. */
export interface TabWords {
  resize: string;
  updated: Hint;
}

/** The tab in front, where it shows TikTok. */
export interface ActiveTab {
  tabId: number;
  subject: Subject | null;
  /** Whether the panel stands open in it. */
  open: boolean;
  /** The page took the panel out again and again. */
  refused: boolean;
}

/** What the cache holds of one endpoint. */
export interface CacheSize {
  endpoint: EndpointName;
  entries: number;
  bytes: number;
}

/** What a surface shows besides reports. */
export interface Overview {
  key: 'none' | 'computer' | 'session' | 'unreadable';
  settings: Settings;
  /** What became of the stored settings. */
  settingsCondition: Condition;
  /** Sites that the browser keeps from us. */
  withheld: Site[];
  /** Null where the money database cannot be read: then nothing can be bought. */
  spending: Spending | null;
}

/**
 * Every message to the background: who may send it and what it must look like.
 * `tiktok` is the content script in the top frame of www.tiktok.com, `pages` are our own pages,
 * `proven` are those that are no frame, or a frame that showed the nonce of our content script.
 */
export const protocol = {
  seen: { from: 'tiktok', input: z.object({ subject: z.nullable(Subject) }) },
  opened: { from: 'tiktok', input: nothing },
  closed: { from: 'tiktok', input: nothing },
  placed: { from: 'tiktok', input: Placement },
  hello: { from: 'pages', input: z.object({ nonce: z.string() }) },
  overview: { from: 'proven', input: nothing },
  get: { from: 'proven', input: z.object({ question: Question }) },
  buy: {
    from: 'proven',
    input: z.lazy(() =>
      z.object({
        question: Question,
        maxPrice: z.number(),
        clickId: ClickId,
        /** An answer fetched at this time (unix ms) or before will not do; 0 takes any fresh one. */
        after: z.number(),
        surface: Surface,
        /** Absent for a deliberate click. */
        unasked: z.optional(Unasked),
        /** When a person last acted beside what is to load by itself, unix ms. */
        acted: z.optional(z.number()),
      }),
    ),
  },
  changeSettings: { from: 'proven', input: SettingsChange },
  setLimits: { from: 'proven', input: Limits },
  /** Where videos stood on a trending list at the look before the last. */
  lastRanks: { from: 'proven', input: TrendingChoice },
  tab: { from: 'proven', input: nothing },
  showPanel: { from: 'proven', input: z.object({ tabId: z.number(), open: z.boolean() }) },
  cacheSizes: { from: 'proven', input: nothing },
  clearCache: { from: 'proven', input: z.object({ endpoint: Endpoint }) },
  settleSettings: { from: 'proven', input: nothing },
  /** Rows of the journal planned before a time (unix ms), newest first. */
  journal: {
    from: 'proven',
    input: z.lazy(() =>
      z.object({ before: z.number(), count: z.number().check(z.int(), z.gte(1), z.lte(500)) }),
    ),
  },
  sums: { from: 'proven', input: nothing },
  clearJournal: { from: 'proven', input: nothing },
  /** Lets today pay again after the clock was set back. */
  startDay: { from: 'proven', input: nothing },
  /** Begins the count of spending anew where it cannot be read. */
  startMoney: { from: 'proven', input: nothing },
  keyChanged: { from: 'proven', input: nothing },
  openOptions: { from: 'proven', input: nothing },
} as const satisfies Record<string, { from: 'tiktok' | 'pages' | 'proven'; input: z.ZodMiniType }>;

interface Outputs {
  seen: { placement: Placement; theme: Theme; open: boolean; hint: Hint; words: TabWords };
  opened: { nonce: string };
  closed: null;
  placed: null;
  hello: { accepted: boolean };
  overview: Overview;
  get: Holding;
  buy: Holding;
  changeSettings: Settings;
  setLimits: null;
  lastRanks: Look | null;
  tab: ActiveTab | null;
  showPanel: null;
  cacheSizes: CacheSize[];
  clearCache: null;
  settleSettings: null;
  journal: JournalPage;
  sums: Sums;
  clearJournal: null;
  startDay: null;
  startMoney: null;
  keyChanged: null;
  openOptions: null;
}

export type Call = keyof typeof protocol;
export type Input<C extends Call> = z.output<(typeof protocol)[C]['input']>;
export type Output<C extends Call> = Outputs[C];
export type Reply<T = unknown> =
  | { ok: true; value: T }
  | { ok: false; code: string; message: string };
