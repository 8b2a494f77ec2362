import * as z from 'zod/mini';

/** What asked for a purchase that nobody clicked for: automatic loading, or the one repetition after a 429. */
export const Unasked = z.enum(['automatic', 'repeat']);
export type Unasked = z.infer<typeof Unasked>;

/** Who asked for a purchase. */
export const Surface = z.enum(['panel', 'sidepanel', 'popup', 'explore', 'options']);
export type Surface = z.infer<typeof Surface>;

/**
 * One purchase. `planned` has its credits reserved, `sent` may have reached KeyAPI,
 * `done` was charged, `free` was not, `unknown` may have been; a `note` is no purchase.
 */
export const JournalRow = z.lazy(() =>
  z.object({
    id: z.string(),
    clickId: z.string(),
    questionKey: z.string(),
    endpoint: z.string(),
    /** Credits. */
    price: z.number(),
    state: z.enum(['planned', 'sent', 'done', 'free', 'unknown', 'note']),
    /** How it ended: data, empty, or the code of the refusal. */
    outcome: z.nullable(z.string()),
    /** What KeyAPI said, where it refused. */
    message: z.nullable(z.string()),
    surface: Surface,
    /** Null for a deliberate click. */
    unasked: z.catch(z.nullable(Unasked), null),
    /** The local calendar day that pays, as YYYY-MM-DD. */
    day: z.string(),
    /** Unix milliseconds. */
    plannedAt: z.number(),
    endedAt: z.nullable(z.number()),
  }),
);
export type JournalRow = z.infer<typeof JournalRow>;

/** Credits of one period, a day (YYYY-MM-DD) or a month (YYYY-MM) of the local calendar. */
export const BudgetRow = z.lazy(() =>
  z.object({
    period: z.string(),
    /** Surely charged. */
    spent: z.number(),
    /** Held back for purchases under way. */
    reserved: z.number(),
    /** May have been charged; counted as spent. */
    doubtful: z.number(),
  }),
);
export type BudgetRow = z.infer<typeof BudgetRow>;

/** The largest limits that somebody may set, in credits. */
export const largestLimits = { day: 100_000, month: 1_000_000 } as const;

/** The most credits that may be spent. */
export const Limits = z.lazy(() =>
  z.object({
    day: z.number().check(z.int(), z.gte(0), z.lte(largestLimits.day)),
    month: z.number().check(z.int(), z.gte(0), z.lte(largestLimits.month)),
  }),
);
export type Limits = z.infer<typeof Limits>;

/** Some rows of the journal, newest first. */
export interface JournalPage {
  rows: JournalRow[];
  /** Rows of this stretch that cannot be read; they stay where they are. */
  unreadable: number;
  /** Pass it as `before` for the rows that follow; null where these are the last. */
  next: number | null;
}

/** What need not be bought again, of one local day (YYYY-MM-DD). */
export interface SavedDay {
  day: string;
  answers: number;
  /** Credits that these answers would have cost. */
  credits: number;
}

/** What was spent and saved, by day and by month of the local calendar. */
export interface Sums {
  /** The last 30 days, oldest first, those without a purchase too. */
  days: BudgetRow[];
  /** Every month with a purchase, newest first. */
  months: BudgetRow[];
  /** Days of those 30 on which kept answers were shown again. */
  saved: SavedDay[];
}
