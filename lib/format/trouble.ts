import type { Charge, Trouble } from '../schema/holding';
import { formatCountdown } from './countdown';
import { formatTimeOfDay } from './date';
import { formatExact } from './number';

type Code = Trouble['code'];
type Attempt = Extract<Trouble, { charge: Charge }>;

/** A whole number beside the way it is written: words need both. */
export interface Written {
  readonly count: number;
  readonly written: string;
}

/** What the sentences of a trouble name, written in the reader's style. */
interface Facts {
  readonly attempt: { readonly time: string };
  readonly 'rate-limited': { readonly wait: string };
  readonly resting: { readonly wait: string };
  readonly 'budget-reached': {
    readonly period: 'day' | 'month';
    readonly limit: Written;
    readonly counted: Written;
  };
  readonly 'price-changed': { readonly price: Written };
  readonly plain: object;
}

type FactsOf<C extends Code> = C extends keyof Facts
  ? Facts[C]
  : C extends Attempt['code']
    ? Facts['attempt']
    : Facts['plain'];

/** What happened, what it means, and what to do next. */
interface Sentences {
  readonly title: string;
  readonly body: string;
  readonly next: string;
}

/** Sentences for each trouble. */
export interface TroubleText {
  readonly codes: { readonly [C in Code]: (facts: FactsOf<C>) => Sentences };
  readonly charge: { readonly [C in Charge]: (price: Written) => string };
  /** What KeyAPI said, quoted. */
  readonly said: (message: string) => string;
}

/** A trouble in words. */
interface TroubleWords extends Sentences {
  /** Whether credits went; null where nothing was sent. */
  readonly charge: string | null;
  readonly said: string | null;
}

/**
 * A trouble in words; `price` is that of the answer in credits, `now` (unix ms) moves the countdown.
 * The sentences of `text` must hold on every surface.
 */
export function formatTrouble(
  trouble: Trouble,
  text: TroubleText,
  price: number,
  now: number,
  locale: string | undefined,
): TroubleWords {
  const write = (count: number): Written => ({ count, written: formatExact(count, locale) });
  const isAttempt = 'charge' in trouble;
  return {
    ...sentencesOf(trouble, text, write(price), now, locale),
    charge: isAttempt ? text.charge[trouble.charge](write(price)) : null,
    said: isAttempt && trouble.message ? text.said(trouble.message) : null,
  };
}

function sentencesOf(
  trouble: Trouble,
  { codes }: TroubleText,
  price: Written,
  now: number,
  locale: string | undefined,
): Sentences {
  const write = (count: number): Written => ({ count, written: formatExact(count, locale) });
  if ('charge' in trouble)
    return codes[trouble.code]({ time: formatTimeOfDay(trouble.at, locale) });
  switch (trouble.code) {
    case 'no-key':
    case 'withheld':
    case 'offline':
    case 'storage':
      return codes[trouble.code]({});
    case 'price-changed':
      return codes[trouble.code]({ price });
    case 'rate-limited':
    case 'resting':
      return codes[trouble.code]({ wait: formatCountdown(trouble.until - now) });
    case 'budget-reached': {
      const { period, limit, counted } = trouble;
      return codes[trouble.code]({ period, limit: write(limit), counted: write(counted) });
    }
  }
}
